import {
  programmeSchema,
  type Programme,
  type ProgrammeFile,
} from '../../shared/programme/programme.schema.ts';

/** A small programme: vouchers as a register, measured values, participants and activities per municipality, money. */
const programmeFile: ProgrammeFile = {
  id: 'proef',
  name: 'Proefprogramma',
  region: {
    code: 'AM09',
    name: 'Achterhoek',
    lead: 'Doetinchem',
    municipalities: [
      { code: 'GM0222', name: 'Doetinchem' },
      { code: 'GM1509', name: 'Oude IJsselstreek' },
    ],
  },
  start: '2025-01-01',
  end: '2026-12-31',
  rhythm: 'tweemaandelijks',
  lines: [{ code: 'WN', name: 'Werkenden' }],
  projects: [
    {
      code: 'OP',
      name: 'Opijver',
      lines: ['WN'],
      datasets: ['vouchers', 'meetwaarden', 'financien', 'voortgang'],
      indicators: [
        {
          id: 'toegekend',
          name: 'Toegekende vouchers',
          unit: 'vouchers',
          kind: 'count',
          direction: 'up',
          targets: [{ date: '2025-12-31', value: 100 }],
          measure: { dataset: 'vouchers', date: 'toekenningsdatum', where: { status: ['toegekend'] } },
        },
        {
          id: 'gesprekken',
          name: 'Gesprekken',
          unit: 'gesprekken',
          kind: 'sum',
          direction: 'up',
          targets: [{ date: '2025-12-31', value: 100 }],
          measure: { dataset: 'meetwaarden', as: 'increment' },
        },
      ],
      milestones: [{ id: 'start', name: 'Start', due: '2025-02-01' }],
      budget: [{ year: 2025, lines: [{ nr: '1', label: 'Vouchers', expense: 1000 }] }],
    },
    {
      code: 'WM',
      name: 'Wijkmatches',
      lines: ['WN'],
      datasets: ['matches'],
      delivery: 'period',
      indicators: [
        {
          id: 'matches',
          name: 'Matches',
          unit: 'matches',
          kind: 'count',
          direction: 'up',
          targets: [{ date: '2025-12-31', value: 20 }],
          measure: { dataset: 'matches', date: 'matchdatum' },
        },
      ],
    },
    {
      code: 'ESF',
      name: 'Begeleiding',
      lines: ['WN'],
      datasets: ['deelnemers', 'activiteiten'],
      deliveredPer: 'municipality',
    },
  ],
  indicators: [
    {
      id: 'alle-vouchers',
      name: 'Vouchers',
      unit: 'vouchers',
      kind: 'count',
      direction: 'up',
      targets: [{ date: '2025-12-31', value: 100 }],
      measure: { projects: ['OP'], indicator: 'toegekend' },
    },
  ],
};

export const programme: Programme = programmeSchema.parse(programmeFile);
