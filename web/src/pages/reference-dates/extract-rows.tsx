import { useState } from 'preact/hooks';
import type { CsvCell } from '../../../../shared/csv/write-csv.ts';
import { apiPath } from '../../api/client.ts';
import { Empty } from '../../components/states.tsx';
import { formatCount } from '../../format/number.ts';
import { cellText } from './cell-text.ts';
import type { AboutMunicipality } from './about-municipality.ts';
import { FigureTable } from './figure-table.tsx';
import { Folded, Loaded } from './folded.tsx';

type ExtractRow = Readonly<Record<string, CsvCell>>;

/** What tells most about a row; all columns are in the files. */
const COLUMNS = [
  'deelnemernummer',
  'project',
  'consulent',
  'doelgroep',
  'status',
  'startdatum',
  'bewijsstukken',
  'prestatie_aangetoond',
  'voortgang',
];

const FIRST = 10;
const MORE = 100;

/** A larger extract is fetched only when someone asks to see it. */
const SMALL_BYTES = 1_000_000;

/** The first rows of the latest extract, marked where it is a trial; an outside reviewer asks, for that is recorded. */
export function ExtractRows({ programme, date, municipality, administers }: AboutMunicipality) {
  const { code, files, version, trial, state } = municipality;
  const file = files.find(({ name }) => name === 'extract.json');
  if (file === undefined) return null;
  const isTrial = trial || state === 'proef';
  const title = isTrial ? 'Eerste rijen van de PROEF' : 'Eerste rijen van het extract';
  const rows = (
    <Loaded<readonly ExtractRow[]>
      key={version}
      what="de rijen"
      path={`${apiPath('programmes', programme, 'reference-dates', date.date, code, file.name)}?version=${version}`}
    >
      {(found) => <FirstRows rows={found} isTrial={isTrial} />}
    </Loaded>
  );
  if (!administers || file.size > SMALL_BYTES) return <Folded title={title}>{rows}</Folded>;
  return (
    <section class="panel stack" aria-labelledby="rijen">
      <h2 class="utrecht-heading-2" id="rijen">
        {title}
      </h2>
      {rows}
    </section>
  );
}

function FirstRows({ rows, isTrial }: { readonly rows: readonly ExtractRow[]; readonly isTrial: boolean }) {
  const [shown, setShown] = useState(FIRST);
  if (rows.length === 0) return <Empty>Dit extract heeft geen rijen: er was niemand in de caseload.</Empty>;
  return (
    <>
      <p class="small">
        {Math.min(shown, rows.length)} van {formatCount(rows.length)} rijen en de voornaamste kolommen; alles
        staat in de bestanden.
        {isTrial && ' PROEF: niet voor een declaratie.'}
      </p>
      <FigureTable
        caption={isTrial ? 'Eerste rijen van de proef' : 'Eerste rijen van het extract'}
        heads={COLUMNS.map(headOf)}
        rows={rows.slice(0, shown).map((row) => COLUMNS.map((column) => cellText(row[column] ?? null)))}
        words={COLUMNS.length}
      />
      {shown < rows.length && (
        <button type="button" class="link-button" onClick={() => setShown(shown + MORE)}>
          Meer rijen tonen
        </button>
      )}
    </>
  );
}

function headOf(column: string): string {
  const words = column.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
