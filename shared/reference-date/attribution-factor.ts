import type { ExtractRow } from './extract-row.ts';

/** How much of a consultant's work counts for ESF (contract §4). */
export interface AttributionFactor {
  readonly project: string;
  readonly consulent: string;
  /** Caseload, not dormant, with esf = ja and proof in W. */
  readonly proven: number;
  /** Caseload, not dormant. */
  readonly caseload: number;
  /** proven ÷ caseload; null when the caseload is 0. */
  readonly factor: number | null;
}

/** Attribution factors per project and consultant over the extracts given; participants without a consultant give no row. */
export function attributionFactors(rows: readonly ExtractRow[]): AttributionFactor[] {
  const counts = new Map<string, { project: string; consulent: string; proven: number; caseload: number }>();
  for (const row of rows) {
    if (row.consulent === null || row.status === 'uitgestroomd') continue;
    const key = `${row.project}\n${row.consulent}`;
    const count = counts.get(key) ?? {
      project: row.project,
      consulent: row.consulent,
      proven: 0,
      caseload: 0,
    };
    counts.set(key, count);
    if (row.status !== 'actief') continue;
    count.caseload += 1;
    if (row.esf === 'ja' && row.prestatie_aangetoond === 'ja') count.proven += 1;
  }
  return [...counts.entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, count]) => ({ ...count, factor: count.caseload === 0 ? null : count.proven / count.caseload }));
}
