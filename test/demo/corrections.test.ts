import { describe, expect, it } from 'vitest';
import { demoCorrections } from '../../functions/demo/generate/corrections.ts';
import { demoDeliveries } from '../../functions/demo/generate/deliveries.ts';
import { demoReferenceDates } from '../../functions/demo/generate/reference-dates.ts';
import { readDemoCsv } from './read-demo-csv.ts';

describe('what the demo mends after a definitive extract', () => {
  const [correction] = demoCorrections();
  const first = demoDeliveries().find(
    ({ project, dataset, municipality, period }) =>
      project === correction?.project &&
      dataset === correction.dataset &&
      municipality === correction.municipality &&
      period === correction.period,
  );

  it('comes between the date that it mends and the next one', () => {
    const days = demoReferenceDates()
      .filter(
        ({ municipality, programme }) => municipality === 'GM0957' && programme === correction?.programme,
      )
      .map(({ on }) => on);
    const on = correction?.on ?? '';
    expect([...days, on].toSorted()).toEqual([days[0], on, days[1]]);
    expect(correction?.history).toContain('voorbeeld');
  });

  it('changes three steps and one claim, and nothing that a published figure counts', () => {
    const [before, after] = [first, correction].map((delivery) => readDemoCsv(delivery?.content ?? ''));
    expect(after).toHaveLength(before?.length ?? 0);
    const changed = (before ?? []).flatMap((row, at) =>
      Object.entries(row)
        .filter(([column, value]) => after?.[at]?.[column] !== value)
        .map(([column]) => column),
    );
    expect(changed.toSorted()).toEqual(['esf', 'trede', 'trede', 'trede']);
  });
});
