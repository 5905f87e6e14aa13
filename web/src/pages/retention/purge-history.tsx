import { apiPath } from '../../api/client.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { Empty } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { purgeParts } from '../../conclusions/retention-conclusion.ts';
import { formatMoment } from '../../format/date.ts';
import { counted } from '../../format/words.ts';
import type { Purge } from './retention-answers.ts';

const COLUMNS = ['Verwijdering', 'Stand', 'Wat weggaat of wegging', 'Verslag'].map((label) => ({ label }));

/** The purges there were, newest first, each with its report. */
export function PurgeHistory({
  programme,
  purges,
}: {
  readonly programme: string;
  readonly purges: readonly Purge[];
}) {
  return (
    <section class="panel stack" aria-labelledby="verwijderingen">
      <h2 class="utrecht-heading-2" id="verwijderingen">
        Eerdere verwijderingen
      </h2>
      {purges.length === 0 ? (
        <Empty>Er is nog niets verwijderd.</Empty>
      ) : (
        <Table columns={COLUMNS} labelledBy="verwijderingen">
          <Rows>
            {purges.toReversed().map((purge) => (
              <Row key={purge.number}>
                <RowHead>
                  Nummer {purge.number}, {formatMoment(purge.at)}
                  <span class="table__unit break">
                    {purge.by}: {purge.reason}
                  </span>
                </RowHead>
                <Cell label="Stand">
                  <span>{stateText(purge)}</span>
                </Cell>
                <Cell label="Wat">
                  <span>{purgeParts(purge.counts)}</span>
                </Cell>
                <Cell label="Verslag">
                  <span>
                    <DownloadButton
                      path={apiPath(
                        'programmes',
                        programme,
                        'retention',
                        'purges',
                        String(purge.number),
                        'report',
                      )}
                      fileName={`verwijdering-${programme}-${purge.number}.json`}
                    >
                      Verslag {purge.number} (JSON)
                    </DownloadButton>
                    <span class="table__unit hash">SHA-256 {purge.sha256}</span>
                  </span>
                </Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
    </section>
  );
}

function stateText({ state, locked }: Purge): string {
  if (state === 'wacht')
    return `Wacht: ${counted(locked, 'bestand is', 'bestanden zijn')} nog vergrendeld en ${locked === 1 ? 'gaat' : 'gaan'} weg zodra dat afloopt`;
  return STATES[state];
}

const STATES: Readonly<Record<Exclude<Purge['state'], 'wacht'>, string>> = {
  bevestigd: 'Bevestigd, begint binnen een kwartier',
  bezig: 'Wordt uitgevoerd',
  klaar: 'Klaar',
  gestopt: 'Gestopt: de termijn is verlengd of de gegevens worden vastgehouden',
};
