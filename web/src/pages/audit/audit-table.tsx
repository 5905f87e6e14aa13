import type { AuditEntry } from '../../api/answers.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatShortMoment } from '../../format/date.ts';
import { actionWords, changeWords, isSubmissionId, subjectWords } from './audit-words.ts';

const COLUMNS = ['Nr', 'Wanneer', 'Wie', 'Wat', 'Reden'].map((label) => ({ label }));

interface AuditTableProps {
  readonly entries: readonly AuditEntry[];
  /** Municipalities by their code. */
  readonly names: ReadonlyMap<string, string>;
}

/** Entries of the trail, a row each. */
export function AuditTable({ entries, names }: AuditTableProps) {
  return (
    <Table columns={COLUMNS} caption="Logboek">
      <Rows>
        {entries.map(({ sequence, at, by, action, subject, from, to, reason }) => (
          <Row key={sequence}>
            <RowHead class="number">{sequence}</RowHead>
            <Cell label="Wanneer" class="nowrap">
              {formatShortMoment(at)}
            </Cell>
            <Cell label="Wie">
              <Address of={by} />
            </Cell>
            <Cell label="Wat">
              <span>
                {actionWords(action)}
                <span class="table__unit break">
                  {isSubmissionId(to) ? (
                    <a href={`/aanleveren/${to}`}>{subjectWords(subject, names)}</a>
                  ) : (
                    subjectWords(subject, names)
                  )}
                </span>
                <Change action={action} from={from} to={to} />
              </span>
            </Cell>
            <Cell label="Reden" empty={reason === null}>
              <span>{reason ?? '–'}</span>
            </Cell>
          </Row>
        ))}
      </Rows>
    </Table>
  );
}

/** Wraps behind its `@` rather than anywhere: a column of broken words is hard to read. */
function Address({ of }: { readonly of: string }) {
  const [name = '', ...host] = of.split('@');
  return (
    <span>
      {/* One text: Firefox breaks no word that is too long where two texts meet. */}
      {host.length > 0 ? `${name}@` : name}
      <wbr />
      {host.join('@')}
    </span>
  );
}

function Change({ action, from, to }: Pick<AuditEntry, 'action' | 'from' | 'to'>) {
  if (isSubmissionId(to) || (from === null && to === null)) return null;
  return <span class="table__unit break">{changeWords(action, from, to)}</span>;
}
