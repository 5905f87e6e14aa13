import { useState } from 'preact/hooks';
import type { MissingAnswer } from '../../../../shared/api/missing.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { apiPath } from '../../api/client.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { DeliveryMark } from '../../components/status-badge.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { useFirstNew } from '../../components/use-first-new.ts';
import { formatShortDate } from '../../format/date.ts';
import { DATASET_WORDS } from '../../format/words.ts';

const AT_ONCE = 20;

interface MissingSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly missing: readonly MissingAnswer[];
  /** Begins to give more time; null for who may not. */
  readonly grant: ((delivery: MissingAnswer) => void) | null;
}

/** Who must be chased, with the addresses to ask, to read here or to download. */
export function MissingSection({ programme, missing, grant }: MissingSectionProps) {
  const [all, setAll] = useState(false);
  const shown = all ? missing : missing.slice(0, AT_ONCE);
  const place = useFirstNew<HTMLElement>(shown.length, 'tbody tr');
  const action = grant === null ? [] : [{ label: 'Uitstel', quiet: true }];
  return (
    <section class="panel stack" aria-labelledby="na-te-vragen" ref={place}>
      <div class="panel__head">
        <h2 class="utrecht-heading-2" id="na-te-vragen">
          Na te vragen
        </h2>
        {missing.length > 0 && (
          <DownloadButton
            path={`${apiPath('programmes', programme.id, 'missing')}?format=csv`}
            fileName={`nog-aan-te-leveren-${programme.id}.csv`}
          >
            Lijst downloaden (CSV)
          </DownloadButton>
        )}
      </div>
      {missing.length === 0 && <p>Alles wat er moest zijn, is binnen.</p>}
      {missing.length > 0 && (
        <Table
          labelledBy="na-te-vragen"
          columns={[
            { label: 'Project' },
            { label: 'Gegevens' },
            { label: 'Periode' },
            { label: 'Stand' },
            { label: 'Inleveren t/m' },
            { label: 'Kartrekkers' },
            ...action,
          ]}
        >
          <Rows>
            {shown.map((delivery) => (
              <MissingRow key={keyOf(delivery)} delivery={delivery} programme={programme} grant={grant} />
            ))}
          </Rows>
        </Table>
      )}
      {missing.length > shown.length && (
        <p class="no-print">
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            onClick={() => setAll(true)}
          >
            Toon alle {missing.length}
          </button>
        </p>
      )}
    </section>
  );
}

function MissingRow({
  delivery,
  programme,
  grant,
}: Pick<MissingSectionProps, 'programme' | 'grant'> & { readonly delivery: MissingAnswer }) {
  const { project, name, dataset, municipality, period, state, due, lock, until, leads } = delivery;
  const what = whatOf(delivery, programme);
  return (
    <Row>
      <RowHead>
        <span class="code">{project}</span> {name}
      </RowHead>
      <Cell label="Gegevens">
        {DATASET_WORDS[dataset]}
        {municipality !== undefined && `, ${municipalityName(programme, municipality)}`}
      </Cell>
      <Cell label="Periode">{periodLabel(period)}</Cell>
      <Cell label="Stand">
        <DeliveryMark state={state} />
        {until !== undefined && <span class="small"> uitstel t/m {formatShortDate(until)}</span>}
      </Cell>
      <Cell label="Inleveren t/m">
        {formatShortDate(due)}
        <span class="small muted">, gesloten na {formatShortDate(lock)}</span>
      </Cell>
      <Cell label="Kartrekkers" class="break">
        {leads.length === 0 ? 'Niemand: voeg een kartrekker toe bij Beheer' : leads.join(', ')}
      </Cell>
      {grant !== null && (
        <Cell>
          <button
            type="button"
            class="action nowrap"
            aria-label={`Uitstel geven voor ${what}`}
            onClick={() => grant(delivery)}
          >
            Uitstel geven
          </button>
        </Cell>
      )}
    </Row>
  );
}

/** A delivery in words: `3.7 vouchers, september-oktober 2025`. */
export function whatOf(
  { project, dataset, municipality, period }: MissingAnswer,
  programme: ProgrammeAnswer,
): string {
  const where = municipality === undefined ? '' : `, ${municipalityName(programme, municipality)}`;
  return `${project} ${DATASET_WORDS[dataset].toLowerCase()}${where}, ${periodLabel(period)}`;
}

function municipalityName(programme: ProgrammeAnswer, code: string): string {
  return programme.region.municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}

function keyOf({ project, dataset, municipality, period }: MissingAnswer): string {
  return [project, dataset, municipality, period].join(' ');
}
