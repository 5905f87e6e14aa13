import { programmeSchema } from '../../../shared/programme/programme.schema.ts';

const DATASETS = ['vouchers', 'matches', 'deelnemers', 'activiteiten', 'meetwaarden', 'financien'] as const;
const measured = { direction: 'up', unit: '', targets: [] } as const;

const common = { lines: ['L'], datasets: [...DATASETS] };

/** A small programme: project R hands in registers (as does S, which the templates fit), P only the rows of a period, G per municipality. */
export const REGION_PROGRAMME = programmeSchema.parse({
  id: 'proef',
  name: 'Proef',
  region: {
    code: 'AM09',
    name: 'Achterhoek',
    lead: 'Doetinchem',
    municipalities: [
      { code: 'GM0222', name: 'Doetinchem' },
      { code: 'GM0197', name: 'Aalten' },
      { code: 'GM1586', name: 'Oost Gelre' },
    ],
  },
  start: '2025-01-01',
  end: '2028-12-31',
  rhythm: 'tweemaandelijks',
  lines: [{ code: 'L', name: 'Lijn' }],
  projects: [
    {
      ...common,
      code: 'R',
      name: 'Register',
      indicators: [
        {
          ...measured,
          id: 'SROI',
          name: 'Aanbestedingen',
          kind: 'level',
          measure: { dataset: 'meetwaarden', as: 'total' },
        },
        {
          ...measured,
          id: 'tevreden',
          name: 'Tevreden',
          kind: 'ratio',
          measure: { dataset: 'meetwaarden', as: 'increment' },
        },
        {
          ...measured,
          id: 'cijfer',
          name: 'Cijfer',
          kind: 'mean',
          measure: { dataset: 'meetwaarden', as: 'increment' },
        },
        {
          ...measured,
          id: 'toegekend',
          name: 'Toegekend',
          kind: 'count',
          measure: { dataset: 'vouchers', date: 'toekenningsdatum' },
        },
      ],
      budget: [
        {
          year: 2025,
          lines: [
            { nr: '1', label: 'Personeel' },
            { nr: '2a', label: 'Huur' },
          ],
        },
        { year: 2026, lines: [{ nr: '3', label: 'Reis' }] },
        { year: null, lines: [{ nr: 'T', label: 'Totaal' }] },
      ],
    },
    {
      ...common,
      code: 'S',
      name: 'Sjablonen',
      indicators: [
        {
          ...measured,
          id: 'bereik',
          name: 'Bereik',
          kind: 'count',
          measure: { dataset: 'meetwaarden', as: 'total' },
        },
      ],
      budget: [{ year: 2025, lines: [{ nr: '1', label: 'Personeel' }] }],
    },
    { ...common, code: 'P', name: 'Periode', delivery: 'period' },
    { ...common, code: 'G', name: 'Gemeenten', deliveredPer: 'municipality' },
  ],
});
