import type { HandInTimesAnswer } from '../../../../shared/api/hand-in-times.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Failure, Loading } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatDate } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import { counted, DATASET_WORDS, enumerate } from '../../format/words.ts';
import { groupedTimes } from './grouped-times.ts';
import type { GroupedTime } from './grouped-times.ts';

const COLUMNS = [
  { label: 'Gegevens' },
  { label: 'Mediaan', number: true },
  { label: 'Aanleveringen', number: true },
];

/** For the beheerder: how long handing in takes people, so that what costs time can be mended. */
export function HandInTimes({ programme }: { readonly programme: string }) {
  const times = useResource<HandInTimesAnswer>(apiPath('programmes', programme, 'hand-in-times'));
  return (
    <section class="panel stack" aria-labelledby="duur">
      <h2 class="utrecht-heading-2" id="duur">
        Hoe lang aanleveren duurt
      </h2>
      {times.error !== null && <Failure error={times.error} retry={times.reload} />}
      {times.error === null && times.data === null && <Loading what="hoe lang aanleveren duurt" />}
      {times.data !== null && <Times since={times.data.since} groups={groupedTimes(times.data.items)} />}
    </section>
  );
}

function Times({ since, groups }: { readonly since: string; readonly groups: readonly GroupedTime[] }) {
  const [first, ...others] = groups;
  if (first === undefined) return <p>Sinds {formatDate(since)} is nog niets aangeleverd.</p>;
  const meaning = `Van de eerste poging tot de verwerking, afgekeurde bestanden meegeteld, sinds ${formatDate(since)}.`;
  if (others.length === 0)
    return (
      <p>
        Alle gegevens: {first.text}, de mediaan van {counted(first.n, 'aanlevering', 'aanleveringen')}.{' '}
        {meaning}
      </p>
    );
  return (
    <>
      <p>{meaning} De helft ging sneller dan de mediaan.</p>
      <Table columns={COLUMNS} labelledBy="duur">
        <Rows>
          {groups.map(({ datasets, text, n }) => (
            <Row key={text}>
              <RowHead>{capital(enumerate(datasets.map((id) => DATASET_WORDS[id].toLowerCase())))}</RowHead>
              <Cell number label="Mediaan">
                {text}
              </Cell>
              <Cell number label="Aanleveringen">
                {formatCount(n)}
              </Cell>
            </Row>
          ))}
        </Rows>
      </Table>
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
