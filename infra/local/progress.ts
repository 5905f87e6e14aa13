const WIDTH = 30;
const PLAIN_STEPS = 10;

/** Shows how far a long job is: a bar on a terminal, ten lines elsewhere. */
export function createProgress(
  output: { readonly isTTY?: boolean; write(text: string): unknown },
  title: string,
): { show: (done: number, total: number) => void; end: () => void } {
  let shown = -1;
  const show = (done: number, total: number): void => {
    const share = total === 0 ? 1 : done / total;
    const step = Math.floor(share * (output.isTTY ? 100 : PLAIN_STEPS));
    if (step === shown) return;
    shown = step;
    const percent = `${Math.floor(share * 100)}%`.padStart(5);
    if (!output.isTTY) return void output.write(`${title}${percent}\n`);
    const filled = Math.round(share * WIDTH);
    output.write(`\r${title} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}${percent}`);
  };
  return { show, end: () => void (output.isTTY && output.write('\r\x1b[K')) };
}
