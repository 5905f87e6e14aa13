import type { HandInTimesAnswer } from '../../../../shared/api/hand-in-times.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Failure, Loading } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatDate } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import { durationText } from './duration-text.ts';

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
      {times.data?.items.length === 0 && (
        <p>Sinds {formatDate(times.data.since)} is nog niets aangeleverd.</p>
      )}
      {times.data !== null && times.data.items.length > 0 && (
        <>
          <p>
            Van de eerste poging tot de verwerking, afgekeurde bestanden meegeteld, sinds{' '}
            {formatDate(times.data.since)}. De helft ging sneller dan de mediaan.
          </p>
          <Table columns={COLUMNS} labelledBy="duur">
            <Rows>
              {times.data.items.map(({ dataset, n, seconds }) => (
                <Row key={dataset}>
                  <RowHead>{DATASET_WORDS[dataset]}</RowHead>
                  <Cell number label="Mediaan">
                    {seconds === null ? 'te weinig om te tonen' : durationText(seconds)}
                  </Cell>
                  <Cell number label="Aanleveringen">
                    {formatCount(n)}
                  </Cell>
                </Row>
              ))}
            </Rows>
          </Table>
        </>
      )}
    </section>
  );
}
