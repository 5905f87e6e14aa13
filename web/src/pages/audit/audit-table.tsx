import type { AuditEntry } from '../../api/answers.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatShortMoment } from '../../format/date.ts';
import { actionWords, changeWords, isSubmissionId, subjectWords } from './audit-words.ts';

const COLUMNS = ['Nr', 'Wanneer', 'Wie', 'Wat', 'Reden'].map((label) => ({ label }));

/** Entries of the trail, a row each. */
export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
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
              <span class="break">{by}</span>
            </Cell>
            <Cell label="Wat">
              <span>
                {actionWords(action)}
                <span class="table__unit break">
                  {isSubmissionId(to) ? (
                    <a href={`/aanleveren/${to}`}>{subjectWords(subject)}</a>
                  ) : (
                    subjectWords(subject)
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

function Change({ action, from, to }: Pick<AuditEntry, 'action' | 'from' | 'to'>) {
  if (isSubmissionId(to) || (from === null && to === null)) return null;
  return <span class="table__unit break">{changeWords(action, from, to)}</span>;
}
