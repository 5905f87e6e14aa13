import type { ReferenceReport } from '../../../shared/api/reference-report.schema.ts';

const STATUSES = ['achter', 'aandacht', 'op_koers', 'behaald', 'geen_doel', 'niet_behaald'] as const;
const words = (length: number): string => 'Woorden van een gewone lengte '.repeat(20).slice(0, length).trim();

/** A report with the most of everything, and names as long as a programme and its files may have them. */
export function longestReport(report: ReferenceReport): ReferenceReport {
  const [submission] = report.submissions;
  if (submission === undefined) throw new Error('The report rests on nothing.');
  const many = <Item>(count: number, make: (at: number) => Item): Item[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const { counts } = report;
  return {
    ...report,
    programme: { ...report.programme, name: words(500) },
    region: words(500),
    municipality: { code: 'GM0222', name: words(60) },
    ...{ trial: true, example: true, by: `${'a'.repeat(60)}@${'b'.repeat(60)}.nl` },
    counts: { ...counts, caseload: 12_345, proven: 12_344, left: 12_345 },
    previous: { date: '2025-01-01', counts, joined: 12_345, gone: 12_344, corrections: 12_345 },
    factors: many(120, (at) => ({
      ...{ project: words(60), consulent: `${at} ${words(200)}`, proven: at, caseload: 1_000 + at },
      factor: at / (1_000 + at),
    })),
    targets: many(100, (at) => ({
      ...{ project: words(60), id: `i-${at}`, name: words(500), unit: words(60), actual: 123_456_789.12 },
      ...{ target: 223_456_789.12, targetDate: '2025-09-30', pace: 12.5, t: '2025-05-31' },
      status: STATUSES[at % STATUSES.length] ?? 'achter',
    })),
    submissions: many(60, (at) => ({
      ...{ ...submission, project: words(60), earlier: true },
      submission: `${submission.submission.slice(0, -3)}${String(at).padStart(3, '0')}`,
    })),
  };
}
