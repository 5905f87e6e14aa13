import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';

export const LARGE = { programme: 'groot', project: 'G', region: 'AM09' } as const;

/** A programme of one project that hands in participants and their activities, with an indicator of each kind. */
export function largeProgramme(): ProgrammeFile {
  const common = { unit: 'stuks', direction: 'up' } as const;
  const target = [{ date: '2026-12-31', value: 2_000_000 }];
  const participants = { dataset: 'deelnemers', date: 'startdatum' } as const;
  const activities = { dataset: 'activiteiten', date: 'startdatum' } as const;
  return {
    ...{ id: LARGE.programme, name: 'Groot', start: '2025-01-01', end: '2026-12-31' },
    region: {
      ...{ code: LARGE.region, name: 'Achterhoek', lead: 'Doetinchem' },
      municipalities: [
        { code: 'GM0222', name: 'Doetinchem' },
        { code: 'GM0294', name: 'Winterswijk' },
        { code: 'GM1509', name: 'Oude IJsselstreek' },
      ],
    },
    ...{ rhythm: 'tweemaandelijks', dueDays: 14, lockDays: 400 },
    thresholds: { onTrack: 0.95, attention: 0.8 },
    lines: [{ code: 'L', name: 'Lijn' }],
    projects: [
      {
        ...{ code: LARGE.project, name: 'Groot project', lines: ['L'], delivery: 'register' },
        datasets: ['deelnemers', 'activiteiten'],
        indicators: [
          {
            ...common,
            id: 'deelnemers',
            name: 'Deelnemers',
            kind: 'count',
            targets: target,
            measure: participants,
          },
          {
            ...{ ...common, id: 'betaald', name: 'Naar betaald werk', kind: 'ratio', targets: [] },
            measure: { ...participants, where: { uitstroom: ['betaald_werk'] } },
          },
          {
            ...{ ...common, id: 'uren', name: 'Uren begeleiding', kind: 'sum', targets: target },
            measure: { ...activities, field: 'uren' },
          },
          {
            ...{
              ...common,
              id: 'begeleid',
              name: 'Deelnemers met begeleiding',
              kind: 'unique',
              targets: target,
            },
            measure: { ...activities, field: 'deelnemernummer' },
          },
        ],
      },
    ],
  };
}
