import type { ApiIssue } from '../../api/answers.ts';
import { Icon } from '../../components/icon.tsx';
import { counted } from '../../format/words.ts';
import type { IssueGroupView } from './group-issues.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';

const AT_MOST = 100;
/** So many places are shown at once. */
const FEW = 10;
const LOOKS = {
  error: { icon: 'cross', one: 'fout', many: 'fouten' },
  warning: { icon: 'triangle', one: 'waarschuwing', many: 'waarschuwingen' },
  notice: { icon: 'info', one: 'melding', many: 'meldingen' },
} as const;

/** One kind of fault in one column: told once, with the rows it is in. */
export function IssueGroupPanel({ group }: { readonly group: IssueGroupView }) {
  const { icon, one, many } = LOOKS[group.severity];
  const first = group.issues[0];
  const sameFix = group.issues.every(({ fix }) => fix === first?.fix);
  const sameMessage = group.issues.every(({ message }) => message === first?.message);
  const single = group.count === 1;
  // What is folded away still shows one of its own: what was entered, what is allowed, an example.
  const folded = !single && (group.count > FEW || group.wholeColumn);
  const id = `bevinding-${group.code}-${group.column ?? 'bestand'}`;
  return (
    <section class={`panel issue issue--${group.severity}`} aria-labelledby={id}>
      <h3 class="utrecht-heading-3 issue__title" id={id}>
        <Icon name={icon} size={18} />
        <span>
          {counted(group.count, one, many)}
          {group.column === null ? ' in het bestand' : ` in kolom ${group.column}`}
          {group.own !== null && `, in uw bestand ‘${group.own}’`}
        </span>
      </h3>
      {first === undefined && <p>Waar het staat en wat u doet, leest u in de CSV met alle bevindingen.</p>}
      {first !== undefined && (single || sameMessage) && (
        <p>
          {first.cell !== null && single && <span class="strong">{first.cell}: </span>}
          {first.message}
        </p>
      )}
      {first !== undefined && folded && !sameMessage && (
        <p>
          {first.cell !== null && <span class="strong">Zoals in {first.cell}: </span>}
          {first.message}
          {first.suggestion !== undefined && ` Bedoelt u '${first.suggestion}'?`}
        </p>
      )}
      {group.wholeColumn && (
        <p class="strong">Herstel de hele kolom {group.column} in één keer: het staat in bijna elke rij.</p>
      )}
      {first !== undefined && sameFix && (
        <p>
          <span class="strong">Zo lost u het op:</span> {first.fix}
          {(single || sameMessage) && first.suggestion !== undefined && ` Bedoelt u '${first.suggestion}'?`}
        </p>
      )}
      {!single && group.issues.length > 0 && (
        <details open={!folded}>
          <summary>Toon waar</summary>
          <IssueTable
            issues={group.issues.slice(0, AT_MOST)}
            withMessage={!sameMessage}
            withFix={!sameFix}
            caption={id}
          />
          {group.count > Math.min(AT_MOST, group.issues.length) && (
            <p class="small muted">
              Dit zijn de eerste {Math.min(AT_MOST, group.issues.length)} van {group.count}; alle staan in de
              CSV.
            </p>
          )}
        </details>
      )}
    </section>
  );
}

interface IssueTableProps {
  readonly issues: readonly ApiIssue[];
  readonly withMessage: boolean;
  readonly withFix: boolean;
  readonly caption: string;
}

function IssueTable({ issues, withMessage, withFix, caption }: IssueTableProps) {
  const withValue = issues.some(({ value }) => value !== undefined);
  return (
    <Table
      labelledBy={caption}
      columns={[
        { label: 'Rij' },
        { label: 'Cel' },
        ...(withValue ? [{ label: 'Ingevuld' }] : []),
        ...(withMessage ? [{ label: 'Wat is er' }] : []),
        ...(withFix ? [{ label: 'Oplossing' }] : []),
      ]}
      class={withMessage || withFix ? '' : 'table--narrow'}
    >
      <Rows>
        {issues.map((issue, index) => (
          <Row key={index}>
            <RowHead>
              <span class="narrow-only">Rij </span>
              {issue.row ?? '–'}
            </RowHead>
            <Cell label="Cel">
              <span>{issue.cell ?? '–'}</span>
            </Cell>
            {withValue && (
              <Cell label="Ingevuld">
                <span class="break">{issue.value ?? ''}</span>
              </Cell>
            )}
            {withMessage && (
              <Cell label="Wat is er">
                <span>
                  {issue.message}
                  {issue.suggestion !== undefined && ` Bedoelt u '${issue.suggestion}'?`}
                </span>
              </Cell>
            )}
            {withFix && (
              <Cell label="Oplossing">
                <span>{issue.fix}</span>
              </Cell>
            )}
          </Row>
        ))}
      </Rows>
    </Table>
  );
}
