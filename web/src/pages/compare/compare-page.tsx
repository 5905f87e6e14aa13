import { Empty } from '../../components/states.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Rows, Table } from '../../components/table.tsx';
import { STATUS_WORDS } from '../../format/words.ts';
import { hasRole, useMe } from '../../session/me.tsx';
import { indicatorStatuses } from '../overview/statuses.ts';
import { ComparedRow } from './compared-row.tsx';

/** Programmes side by side, of every region that someone may see figures of. */
export function ComparePage() {
  const me = useMe();
  const programmes = me.programmes.filter(({ id }) =>
    hasRole(me, id, ['management', 'beheerder', 'kartrekker']),
  );
  return (
    <div class="stack">
      <header class="lead">
        <PageTitle documentTitle="Programma’s naast elkaar">Programma’s naast elkaar</PageTitle>
        <p>
          Hoeveel indicatoren elke status hebben, en hoeveel van wat er moest zijn is aangeleverd en op tijd
          kwam. Programma’s meten niet hetzelfde: vergelijk de verhouding, niet het aantal.
        </p>
      </header>
      {programmes.length === 0 && <Empty>U hebt nog geen programma om naast een ander te zetten.</Empty>}
      {programmes.length > 0 && (
        <section class="panel">
          <Table
            caption="Programma’s naast elkaar"
            columns={[
              { label: 'Programma' },
              ...indicatorStatuses.map((status) => ({ label: STATUS_WORDS[status], number: true })),
              { label: 'Binnen', number: true },
              { label: 'Op tijd', number: true },
            ]}
          >
            <Rows>
              {programmes.map((programme) => (
                <ComparedRow key={programme.id} programme={programme} />
              ))}
            </Rows>
          </Table>
        </section>
      )}
    </div>
  );
}
