/** Longer than any work takes here, where no function is stopped for its time. */
export const WORK_SECONDS = 3_600;
