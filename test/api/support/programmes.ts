import type { ProgrammeFile } from '../../../shared/programme/programme.schema.ts';

/** A small programme of a region with two projects, one delivering per municipality. */
export function programmeFile(id: string, region: string): ProgrammeFile {
  const municipalities = [
    { code: 'GM0222', name: 'Doetinchem' },
    { code: 'GM0197', name: 'Aalten' },
  ];
  return {
    id,
    name: `Programma ${id}`,
    region: { code: region, name: 'Achterhoek', lead: 'Doetinchem', municipalities },
    start: '2025-01-01',
    end: '2026-12-31',
    rhythm: 'tweemaandelijks',
    lines: [{ code: 'WN', name: 'Werknemers' }],
    projects: [
      {
        code: '3.7',
        name: 'Opijver',
        lines: ['WN'],
        datasets: ['vouchers', 'meetwaarden', 'voortgang'],
        indicators: [
          {
            id: 'toegekend',
            name: 'Toegekende vouchers',
            unit: 'vouchers',
            kind: 'count',
            direction: 'up',
            targets: [{ date: '2026-12-31', value: 100 }],
            measure: { dataset: 'vouchers', date: 'toekenningsdatum' },
          },
          {
            id: 'tevreden',
            name: 'Tevredenheid',
            unit: 'cijfer',
            kind: 'level',
            direction: 'up',
            targets: [{ date: '2026-12-31', value: 8 }],
            measure: { dataset: 'meetwaarden', as: 'total' },
          },
        ],
        milestones: [{ id: 'm1', name: 'Loket open', due: '2025-06-30' }],
        budget: [
          {
            year: 2025,
            opening: 0,
            lines: [
              { nr: '1', label: 'Subsidie', income: 1000.5 },
              { nr: '2', label: 'Vouchers', expense: 400.25 },
            ],
          },
        ],
      },
      {
        code: 'ESF',
        name: 'Zij-instroom',
        lines: ['WN'],
        datasets: ['deelnemers', 'activiteiten', 'voortgang'],
        deliveredPer: 'municipality',
        indicators: [],
      },
    ],
    esf: {
      referenceDates: ['01-01', '07-01'],
      projects: ['ESF'],
      municipalities: [
        { code: 'GM0222', weight: 2, factor: 1 },
        { code: 'GM0197', weight: 1, factor: 1 },
      ],
      maximum: 1000,
    },
  };
}
