import { useState } from 'preact/hooks';
import type { ReferenceDate } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { formatDate } from '../../format/date.ts';
import { DerivedFigures } from './derived-figures.tsx';
import { MunicipalityRow } from './municipality-row.tsx';
import { Rows, Table } from '../../components/table.tsx';

const COLUMNS = [
  { label: 'Gemeente' },
  { label: 'Stand' },
  { label: 'Caseload', number: true },
  { label: 'Met prestatie', number: true },
  { label: 'Uitgestroomd', number: true },
  { label: 'Vastgelegd' },
  { label: 'Wat nu' },
];

interface ReferenceDatePanelProps {
  readonly programme: string;
  readonly date: ReferenceDate;
  readonly open: boolean;
  /** May see what is computed over all municipalities. */
  readonly administers: boolean;
  readonly reload: () => void;
}

/** One reference date with a row per municipality. */
export function ReferenceDatePanel({ programme, date, open, administers, reload }: ReferenceDatePanelProps) {
  const [opened, setOpened] = useState(open);
  const frozen = date.municipalities.some(({ files }) => files.length > 0);
  return (
    <details class="panel" open={open} onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>
        <h2 class="utrecht-heading-2 summary-heading">Peilmoment {formatDate(date.date)}</h2>
        <span class="summary-note">{howFar(date)}</span>
      </summary>
      {opened && (
        <div class="stack stack--wide panel__body">
          <Table columns={COLUMNS} caption={`Gemeenten op het peilmoment ${formatDate(date.date)}`}>
            <Rows>
              {date.municipalities.map((municipality) => (
                <MunicipalityRow
                  key={municipality.code}
                  programme={programme}
                  date={date.date}
                  municipality={municipality}
                  columns={COLUMNS.length}
                  reload={reload}
                />
              ))}
            </Rows>
          </Table>
          {administers && frozen && (
            <div class="buttons">
              <DownloadButton
                path={apiPath('programmes', programme, 'reference-dates', date.date, 'manifest')}
                fileName={`manifest-${date.date}.json`}
              >
                Manifest downloaden (JSON)
              </DownloadButton>
            </div>
          )}
          {administers && <DerivedFigures programme={programme} date={date} />}
        </div>
      )}
    </details>
  );
}

function howFar({ municipalities }: ReferenceDate): string {
  const final = municipalities.filter(({ state }) => state === 'definitief').length;
  return `${final} van ${municipalities.length} definitief`;
}
