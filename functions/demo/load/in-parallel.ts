/** Does each chain's items in order, at most `atOnce` chains at the same time; the first failure ends the rest. */
export async function inParallel<T>(
  atOnce: number,
  chains: readonly (readonly T[])[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...chains];
  let failed = false;
  const worker = async (): Promise<void> => {
    for (let chain = waiting.shift(); chain !== undefined && !failed; chain = waiting.shift()) {
      for (const item of chain) {
        if (failed) return;
        await work(item).catch((error: unknown) => {
          failed = true;
          throw error;
        });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
