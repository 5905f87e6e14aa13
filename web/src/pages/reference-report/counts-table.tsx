import type { ReferenceReport } from '../../../../shared/api/reference-report.schema.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatDate, formatShortDate } from '../../format/date.ts';
import { formatCount, formatFactor, NO_VALUE } from '../../format/number.ts';
import { counted } from '../../format/words.ts';

type Counts = ReferenceReport['counts'];

const LINES: readonly (readonly [field: keyof Counts, label: string, level: 0 | 1])[] = [
  ['caseload', 'Caseload', 0],
  ['active', 'waarvan actief', 1],
  ['dormant', 'waarvan slapend', 1],
  ['esf', 'waarvan ESF', 1],
  ['proven', 'Prestatie aangetoond', 0],
];
const MORE: readonly (readonly [field: keyof Counts, label: string, level: 0 | 1])[] = [
  ['left', 'Uitgestroomd in de periode', 0],
  ['toWork', 'waarvan naar werk, ook zelfstandig', 1],
  ['qualified', 'waarvan met een kwalificatie', 1],
  ['forward', 'Voortgang: vooruit', 0],
  ['equal', 'Voortgang: gelijk', 0],
  ['backward', 'Voortgang: achteruit', 0],
  ['unknown', 'Voortgang: onbekend', 0],
];

/** The extract in numbers, beside those of the definitive one before it. */
export function CountsTable({ report: { date, counts, previous } }: { readonly report: ReferenceReport }) {
  const columns = [
    { label: 'Deelnemers' },
    { label: formatShortDate(date), number: true },
    ...(previous === null
      ? []
      : [
          { label: formatShortDate(previous.date), number: true },
          { label: 'Verschil', number: true },
        ]),
  ];
  const line = ([field, label, level]: (typeof LINES)[number]) => (
    <Row key={field}>
      <RowHead class={level === 1 ? 'report__sub' : ''}>{label}</RowHead>
      <Cell number>{formatCount(counts[field])}</Cell>
      {previous !== null && (
        <>
          <Cell number>{formatCount(previous.counts[field])}</Cell>
          <Cell number>{signed(counts[field] - previous.counts[field])}</Cell>
        </>
      )}
    </Row>
  );
  return (
    <section aria-labelledby="rapport-caseload">
      <h2 class="utrecht-heading-2" id="rapport-caseload">
        Caseload, prestatie en voortgang
      </h2>
      <Table columns={columns} labelledBy="rapport-caseload" kind="money" class="report__table">
        <Rows>
          {LINES.map(line)}
          <Row>
            <RowHead class="report__sub">aandeel van de caseload</RowHead>
            <Cell number>{shareText(counts)}</Cell>
            {previous !== null && (
              <>
                <Cell number>{shareText(previous.counts)}</Cell>
                <Cell number>{shareDifference(counts, previous.counts)}</Cell>
              </>
            )}
          </Row>
          {MORE.map(line)}
        </Rows>
      </Table>
      {previous !== null && (
        <p class="small muted">
          Sinds het peilmoment van {formatDate(previous.date)}:{' '}
          {counted(previous.joined, 'deelnemer', 'deelnemers')} nieuw in het extract,{' '}
          {formatCount(previous.gone)} er niet meer in,{' '}
          {previous.corrections === 0
            ? 'geen waarden achteraf gecorrigeerd.'
            : `${counted(previous.corrections, 'waarde', 'waarden')} achteraf gecorrigeerd (verschillen.csv).`}
        </p>
      )}
    </section>
  );
}

function shareText({ proven, caseload }: Counts): string {
  return caseload === 0 ? NO_VALUE : formatFactor(proven / caseload);
}

/** Of the percentages as they stand in the table, so that the line adds up. */
function shareDifference(now: Counts, then: Counts): string {
  if (now.caseload === 0 || then.caseload === 0) return NO_VALUE;
  const percent = (text: string): number => Number.parseInt(text, 10);
  return `${signed(percent(shareText(now)) - percent(shareText(then)))} pp`;
}

function signed(difference: number): string {
  if (difference === 0) return '0';
  return `${difference > 0 ? '+' : '−'}${formatCount(Math.abs(difference))}`;
}
