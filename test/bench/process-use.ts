import { readFileSync, writeFileSync } from 'node:fs';

/** Clock ticks a second in /proc, on every Linux. */
const TICKS = 100;

/** What a process used, as Linux tells it. */
interface ProcessUse {
  /** Seconds of CPU since its start. */
  cpu(): number;
  /** The most memory since {@link forgetPeak}, in MB. */
  peak(): number;
  forgetPeak(): void;
}

/** Reads of /proc what a process uses. Its functions throw where there is no /proc. */
export function processUse(id: number): ProcessUse {
  return {
    cpu() {
      // Fields after the name, which may hold spaces: the 12th and 13th are user and system time.
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    },
    peak() {
      const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
      return Math.round(Number(kilobytes) / 1024);
    },
    forgetPeak: () => writeFileSync(`/proc/${id}/clear_refs`, '5'),
  };
}
