import { mayHoldBsn, personalWords } from '../../shared/guard/answers-guard.ts';
import { passesElevenTest } from '../../shared/guard/eleven-test.ts';
import { standAloneNumber } from '../../shared/guard/stand-alone-number.ts';
import type { ProblemIssue } from '../../shared/api/problem.schema.ts';
import { stepKey } from '../../shared/reference-date/extract-row.ts';
import type { RowRemark } from '../../shared/reference-date/remark.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenExtract } from '../ports/reference-date.port.ts';
import { frozenRows } from './frozen-rows.ts';
import type { ActionRefusal } from './refusal.ts';

/** Remarks on one extract, over all rounds. */
const MOST = 10_000;

/**
 * Refuses remarks with something personal in their text (design.md rule 3) or on a row that the extract does not have,
 * so that no number enters that is not there already; null when all may be kept. The words repeat no value.
 */
export async function checkRemarks(
  ports: Pick<Ports, 'archive'>,
  extract: FrozenExtract | null,
  remarks: readonly RowRemark[],
  before: number,
): Promise<ActionRefusal | null> {
  if (remarks.length === 0) return null;
  if (before + remarks.length > MOST)
    return {
      kind: 'refused',
      title: 'Er zijn te veel opmerkingen',
      detail:
        'Een extract kan hoogstens 10.000 opmerkingen hebben. Vat opmerkingen samen en probeer het opnieuw.',
    };
  const rows = extract === null ? [] : await frozenRows(ports, extract);
  const known = new Set(rows.map(({ project, deelnemernummer }) => stepKey(project, deelnemernummer)));
  const issues = remarks.flatMap(({ project, deelnemernummer, text }, at): ProblemIssue[] => {
    const fault = textFault(text);
    return [
      ...(fault === null ? [] : [{ path: `remarks[${at}].text`, message: fault }]),
      ...(known.has(stepKey(project, deelnemernummer)) ? [] : [{ path: `remarks[${at}]`, message: NO_ROW }]),
    ];
  });
  return issues.length === 0 ? null : { kind: 'invalid', detail: DETAIL, issues };
}

const DETAIL =
  'Er klopt iets niet in de opmerkingen. Er is niets bewaard. Verbeter wat hieronder staat en probeer het opnieuw.';
const NO_ROW =
  'het extract heeft geen rij met dit project en deelnemernummer: neem beide over zoals ze in het extract staan';

function textFault(text: string): string | null {
  if (mayHoldBsn([text]) || holdsElevenProof(text))
    return 'bevat een nummer dat een BSN kan zijn: haal het weg, de rij wijst de deelnemer al aan';
  const [word] = personalWords(text);
  return word === undefined ? null : `bevat ${word}: haal dat weg, een opmerking gaat over de rij`;
}

/** Whether a number of its own in a text, as `123 456 782`, passes: stricter than for files, where a cell is one. */
function holdsElevenProof(text: string): boolean {
  const words = text.split(/\s+/).map((word) => word.replace(/^[("'‘“]+|[)"'’”.,;:!?]+$/g, ''));
  return words.some((word, from) => {
    if (!/\d/.test(word)) return false;
    return [1, 2, 3, 4].some((length) => {
      const number = standAloneNumber(words.slice(from, from + length).join(' '));
      return number !== null && passesElevenTest(number);
    });
  });
}
