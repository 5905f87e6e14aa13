import { expect, it } from 'vitest';
import { demoProgramme } from '../../functions/demo/demo-programmes.ts';
import type { DemoProgrammeId } from '../../functions/demo/demo-programmes.ts';
import { factsOf } from './facts.ts';

/** What the sources contradict or remark, and no sum can find: the amounts that its Dutch note must have. */
const REMARKS: [DemoProgrammeId, ...string[]][] = [
  ['achterhoek-2022-2023', 'B3', '52.170', '53.000'],
  ['achterhoek-2022-2023', 'O1', '16.500', '16.000'],
  ['achterhoek-2022-2023', 'A2', '33.000', 'voorlopig'],
  ['achterhoek-2025-2028', '3.12a', '3.16a', '7.171.442', '9.801.835', '7.146.442', '9.565.928'],
  ['achterhoek-2025-2028', '3.19', '1.334.200', '1.334.500'],
  ['achterhoek-2025-2028', '3.20', '522.252', '522.282'],
  ['achterhoek-2025-2028', '3.18', '135.000', 'geen tegenpost'],
  ['achterhoek-2025-2028', '3.2', '5.000', '5.200', '5.300', '5.400'],
  ['achterhoek-2025-2028', '2,3%', '5,1%'],
  ['achterhoek-2025-2028', '3.7', '81%', 'ruim 100'],
  ['amersfoort-2019-2022', 'V1', '1 januari 2020', 'voorbeeld'],
  ['amersfoort-2019-2022', 'V4', '2020 en 2021', 'voorbeeld'],
  ['amersfoort-2019-2022', 'Barneveld', 'Eemnes'],
  ['amersfoort-2019-2022', '7.000', '4,1%', '24.600', '19.040', '12.900', '6.140'],
  ['gorinchem-2019-2021', 'G4', '225.000', '150.000'],
  ['gorinchem-2019-2021', 'Molenlanden', '2.023', '2.018'],
  ['gorinchem-2019-2021', 'Gorinchem', '3.735', '3.734'],
  ['gorinchem-2019-2021', 'totaal', '9.782', '9.333'],
  ['gorinchem-2019-2021', 'wachtlijst', '3 mensen', '5 plekken'],
  ['midden-limburg-2020-2022', 'TF-4', 'eind van het eerste projectjaar', 'voorbeeld'],
  ['midden-limburg-2020-2022', 'TF-2', 'geen einddatum', 'voorbeeld'],
  ['midden-limburg-2020-2022', 'ESF-1', 'gewichten', 'voorbeeld'],
  ['midden-limburg-2020-2022', '41,5%', '110', '265'],
];

it.each(REMARKS.map(([id, ...words]) => ({ id, words })))('$id notes: $words', ({ id, words }) => {
  const notes = demoProgramme(id).notes ?? [];
  expect(notes.filter((note) => words.every((word) => new RegExp(word).test(note)))).toHaveLength(1);
});

it('Gorinchem notes the whole table of target groups', () => {
  const notes = demoProgramme('gorinchem-2019-2021').notes?.join('\n') ?? '';
  const { columns, rows, statedTotals } = factsOf('gorinchem-2019-2021').potential ?? {
    columns: [],
    rows: {},
    statedTotals: [],
  };
  const shown = (row: readonly number[]): string =>
    columns.map((column, index) => `${column} ${row[index]?.toLocaleString('nl-NL')}`).join(', ');
  expect(Object.keys(rows)).toHaveLength(3);
  for (const [name, row] of Object.entries(rows))
    expect(notes).toContain(`Doelgroepen in ${name}: ${shown(row)}.`);
  expect(notes).toContain(`volgens de bron: ${shown(statedTotals)}.`);
});
