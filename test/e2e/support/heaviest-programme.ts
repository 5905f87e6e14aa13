import { DATASET_IDS } from '../../../shared/datasets/dataset.ts';
import type { ProgrammeFile } from '../../../shared/programme/programme.schema.ts';

export const HEAVIEST = 'zwaarste';
const LONG = 'Een naam die zo lang is dat hij op iedere regel van een factsheet moet worden afgebroken';
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A programme with more of everything than a factsheet has room for. */
export function heaviestProgramme(): ProgrammeFile {
  const indicators = numbers(24).map((nr) => ({
    ...({ id: `i${nr}`, name: `${LONG} ${nr}`, unit: 'deelnemers', kind: 'level', direction: 'up' } as const),
    baseline: 0,
    targets: [{ date: '2026-12-31', value: nr * 1_000_000 }],
    measure: { dataset: 'meetwaarden', as: 'total' } as const,
  }));
  const project = { lines: ['L'], datasets: [...DATASET_IDS] };
  return {
    ...{ id: HEAVIEST, name: `${LONG} van het programma`, rhythm: 'tweemaandelijks' },
    region: {
      ...{ code: 'AM09', name: 'Achterhoek', lead: 'Doetinchem' },
      municipalities: [{ code: 'GM0222', name: 'Doetinchem' }],
    },
    ...{ start: '2025-09-01', end: '2026-12-31' },
    lines: [{ code: 'L', name: LONG }],
    projects: numbers(60).map((nr) => ({
      ...project,
      ...{ code: `P${nr}`, name: `${LONG} ${nr}`, indicators: nr === 1 ? indicators : [] },
      milestones: numbers(nr === 1 ? 40 : 0).map((each) => ({
        ...{ id: `m${each}`, name: `${LONG} ${each}`, due: '2025-12-31' },
      })),
      budget: numbers(nr === 1 ? 12 : 0).map((each) => ({
        year: 2020 + each,
        lines: [{ nr: '1', label: 'Subsidie', income: 1_234_567.89, expense: 7_654_321.98 }],
      })),
    })),
  };
}

/** As many words as the progress form takes. */
export const LONGEST_ANSWER = 'Woorden die een kartrekker schreef. '.repeat(14).slice(0, 499);

/** Measured values of all indicators of the first project. */
export function heaviestValues(): string {
  return ['indicator;waarde', ...numbers(24).map((nr) => `i${nr};${nr * 1000}`)].join('\r\n');
}
