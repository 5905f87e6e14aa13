import { normaliseKey } from './cells/normalise-key.ts';
import { nearest } from './cells/near.ts';
import { amountColumn, budgetLineColumn, optional, remarkColumn, yearColumn } from './column.ts';
import { defineDataset } from './definition.ts';

/** Income and expense of each budget line to date (contract §1, `financien`). */
export const FINANCIEN = defineDataset({
  id: 'financien',
  title: 'Financiën',
  description: 'Eén rij per post van de begroting, met de stand tot en met het einde van de periode.',
  key: ['jaar', 'post'],
  happens: [],
  columns: [
    yearColumn('jaar', 'Begrotingsjaar.', '2025'),
    budgetLineColumn('post', 'Nummer van de post in de begroting van dat jaar of van de hele looptijd.', '1'),
    optional(amountColumn()('baten', 'Ontvangen tot nu toe, in euro’s; negatief mag.', '25.000,00')),
    optional(amountColumn()('lasten', 'Uitgegeven tot nu toe, in euro’s; negatief mag.', '18.250,50')),
    optional(
      remarkColumn('toelichting', 'Korte toelichting zonder gegevens van personen.', 'Eerste termijn'),
    ),
  ],
  rules: [
    {
      column: 'post',
      reads: ['jaar', 'post'],
      judge({ jaar, post }, { budgetLines }) {
        const numbers = budgetLines(jaar);
        if (numbers.some((number) => normaliseKey(number) === normaliseKey(post))) return null;
        const suggestion = nearest(post, numbers);
        return {
          code: 'post_onbekend',
          params: { year: jaar, numbers },
          ...(suggestion === undefined ? {} : { suggestion }),
        };
      },
    },
    {
      column: 'baten',
      reads: ['baten', 'lasten'],
      judge: ({ baten, lasten }) =>
        baten === null && lasten === null ? { code: 'baten_of_lasten', params: {} } : null,
    },
  ],
});
