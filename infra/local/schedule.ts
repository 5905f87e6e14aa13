/** Runs a job now and then at an interval, never twice at once. */
export interface Schedule {
  /** Starts no more and resolves when the run at hand is done. */
  stop(): Promise<void>;
}

/** @param onFailure told of a run that threw; the next one comes all the same. */
export function startSchedule(
  job: () => Promise<unknown>,
  seconds: number,
  onFailure: (error: unknown) => void,
): Schedule {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    try {
      await job();
    } catch (error) {
      onFailure(error);
    }
    if (!stopped) timer = setTimeout(() => (current = run()), seconds * 1000);
  };
  let current = run();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
