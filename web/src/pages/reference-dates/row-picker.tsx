import { useState } from 'preact/hooks';
import { Field } from '../../components/field.tsx';
import { counted } from '../../format/words.ts';

/** A row of an extract by what identifies it. */
export interface PickedRow {
  readonly project: string;
  readonly deelnemernummer: string;
}

type ExtractRow = Readonly<Record<string, unknown>>;

/** More choices than this are no choice. */
const AT_ONCE = 8;

interface RowPickerProps {
  readonly rows: readonly ExtractRow[];
  readonly picked: PickedRow | null;
  readonly pick: (row: PickedRow) => void;
}

/** Finds a row of the extract by part of its number, project, consultant or status, so that nobody retypes a number. */
export function RowPicker({ rows, picked, pick }: RowPickerProps) {
  const [wanted, setWanted] = useState('');
  const [unproven, setUnproven] = useState(false);
  const words = wanted
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = rows.filter(
    (row) =>
      (!unproven || row['prestatie_aangetoond'] === 'nee') &&
      words.every((word) => searched(row).includes(word)),
  );
  return (
    <div class="stack stack--tight">
      <Field
        id="rij-zoeken"
        label="Zoek een rij"
        description="Op nummer, project, consulent, doelgroep of status."
      >
        <input
          id="rij-zoeken"
          type="text"
          autoComplete="off"
          class="utrecht-textbox utrecht-textbox--html-input"
          value={wanted}
          aria-describedby="rij-zoeken-uitleg"
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </Field>
      <label class="choice">
        <input
          type="checkbox"
          checked={unproven}
          onChange={(event) => setUnproven(event.currentTarget.checked)}
        />
        <span>Alleen zonder bewijs</span>
      </label>
      <p class="small" role="status">
        {counted(found.length, 'rij', 'rijen')} gevonden
        {found.length > AT_ONCE && `; hier staan de eerste ${AT_ONCE}`}
      </p>
      {found.length > 0 && (
        <fieldset class="choices">
          <legend>Kies de rij</legend>
          {found.slice(0, AT_ONCE).map((row) => {
            const here = { project: textOf(row, 'project'), deelnemernummer: textOf(row, 'deelnemernummer') };
            const same = picked?.project === here.project && picked.deelnemernummer === here.deelnemernummer;
            return (
              <label key={`${here.project} ${here.deelnemernummer}`} class="choice">
                <input type="radio" name="rij" checked={same} onChange={() => pick(here)} />
                <span class="break">
                  {here.deelnemernummer}
                  <span class="table__unit">{described(row)}</span>
                </span>
              </label>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}

const SEARCHED = ['deelnemernummer', 'project', 'consulent', 'doelgroep', 'status'];

function searched(row: ExtractRow): string {
  return SEARCHED.map((column) => textOf(row, column).toLowerCase().replaceAll('_', ' ')).join(' ');
}

function described(row: ExtractRow): string {
  const consulent = textOf(row, 'consulent');
  const parts = [
    textOf(row, 'project'),
    consulent === '' ? 'zonder consulent' : `consulent ${consulent}`,
    textOf(row, 'status'),
    row['prestatie_aangetoond'] === 'nee' ? 'zonder bewijs' : 'met bewijs',
  ];
  return parts.join(', ');
}

function textOf(row: ExtractRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
