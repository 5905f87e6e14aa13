import { useEffect, useState } from 'preact/hooks';
import { faultsIn } from './programme-file.ts';
import type { Fault } from './programme-file.ts';

/** Parts that were just added, whose fields are judged once they are left. */
export interface Unjudged {
  /** The faults to show now. */
  readonly shown: readonly Fault[];
  readonly added: (path: string) => void;
  /** A field was left. */
  readonly left: (path: string) => void;
  /** All is judged from here on. */
  readonly judgeAll: () => void;
}

/** Keeps the faults of what was just added back until its field is left; `round` begins anew. */
export function useUnjudged(faults: readonly Fault[], round: number): Unjudged {
  const [parts, setParts] = useState<readonly string[]>([]);
  const [fields, setFields] = useState<readonly string[]>([]);
  const judgeAll = (): void => {
    setParts([]);
    setFields([]);
  };
  useEffect(judgeAll, [round]);
  return {
    shown: shownFaults(faults, parts, fields),
    added: (path) => setParts([...parts, path]),
    left: (path) => {
      if (parts.length > 0 && !fields.includes(path)) setFields([...fields, path]);
    },
    judgeAll,
  };
}

/** Faults but for those in parts that were just added, of fields that were not left yet. */
export function shownFaults(
  faults: readonly Fault[],
  parts: readonly string[],
  left: readonly string[],
): readonly Fault[] {
  const waiting = new Set(parts.flatMap((part) => faultsIn(faults, part)));
  return faults.filter((fault) => !waiting.has(fault) || left.includes(fault.path));
}
