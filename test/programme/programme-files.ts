import { readProgramme } from '../../shared/programme/check-programme.ts';
import { indicator, measured, programme, project } from '../figures/bench.ts';

export type Json = Record<string, unknown>;

/** A valid file as plain JSON, with some of its parts replaced. */
export function file(changes: Json = {}): Json {
  return { ...structuredClone(programme({ projects: [rich()] })), ...changes };
}

export function rich(changes: Json = {}) {
  return project({
    indicators: [indicator(), measured('count', 'total')],
    budget: [{ year: 2025, lines: [{ nr: '1', label: 'Rijk', income: 100 }] }],
    ...changes,
  });
}

export function faults(json: unknown): string[][] {
  const reading = readProgramme(json);
  return reading.ok ? [] : reading.faults.map(({ path, message }) => [path, message]);
}

export function paths(json: unknown): string[] {
  return faults(json).map(([path = '']) => path);
}

export const withIndicator = (changes: Json): Json =>
  file({ projects: [rich({ indicators: [{ ...indicator(), ...changes }] })] });
export const withMeasure = (kind: string, measure: Json): Json =>
  withIndicator({ kind, measure: { dataset: 'vouchers', date: 'toekenningsdatum', ...measure } });
export const overall = (changes: Json, ...projects: Json[]): Json =>
  file({
    projects: [rich(), ...projects],
    indicators: [
      { ...indicator({ id: 'samen' }), measure: { projects: ['P1'], indicator: 'toegekend' }, ...changes },
    ],
  });
export const esf = (changes: Json): Json =>
  file({
    esf: {
      referenceDates: ['01-01'],
      projects: ['P1'],
      municipalities: [{ code: 'GM0222', weight: 1, factor: 1 }],
      maximum: 10,
      ...changes,
    },
  });
export const transfer = (from: unknown, to: unknown, amount = 10): Json =>
  file({ transfers: [{ from, to, amount }] });
