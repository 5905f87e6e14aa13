import { expect, test } from 'vitest';
import { writeCsv } from '../../shared/csv/write-csv.ts';
import { extractRows } from '../../shared/reference-date/extract-row.ts';
import {
  withoutProof,
  WITHOUT_PROOF_COLUMNS,
  withoutProofCells,
} from '../../shared/reference-date/without-proof.ts';
import { activity, participant } from './make-rows.ts';

test('who of the caseload has no proof, and why', () => {
  const rows = extractRows(
    { code: 'GM0988', name: 'Weert' },
    { from: '2021-07-01', to: '2022-01-01' },
    [
      {
        project: 'ESF-1',
        participants: [
          participant('1', {}),
          participant('2', {}),
          participant('3', { slapend: 'ja', consulent: null }),
          participant('4', { einddatum: '2021-12-31' }),
          participant('5', { einddatum: '2022-01-01', esf: 'nee' }),
          participant('6', {}),
        ],
        activities: [
          activity('A', '1', {}),
          activity('B', '2', { bewijsstuk: null }),
          activity('C', '5', { startdatum: '2021-06-30' }),
          // With one proof in W it does not matter what else lacks one.
          activity('D', '6', { bewijsstuk: null }),
          activity('E', '6', {}),
        ],
      },
    ],
    new Map(),
  );
  const text = writeCsv([[...WITHOUT_PROOF_COLUMNS], ...withoutProof(rows).map(withoutProofCells)]);
  expect(text.split('\r\n')).toEqual([
    '\uFEFFpeilmoment;gemeentecode;gemeente;project;deelnemernummer;consulent;status;esf;activiteiten_in_periode;laatste_activiteit_datum;reden',
    '01-01-2022;GM0988;Weert;ESF-1;2;C1;actief;ja;1;01-08-2021;Activiteiten in de periode zonder bewijsstuk.',
    '01-01-2022;GM0988;Weert;ESF-1;3;;slapend;ja;0;;Geen activiteit in de periode.',
    '01-01-2022;GM0988;Weert;ESF-1;5;C1;actief;nee;0;30-06-2021;Geen activiteit in de periode.',
    '',
  ]);
});
