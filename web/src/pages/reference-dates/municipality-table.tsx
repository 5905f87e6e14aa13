import type { ReferenceDate, ReferenceMunicipality } from '../../api/answers.ts';
import { referenceAddress } from '../../addresses.ts';
import { Empty } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { nextReferenceStep } from '../../conclusions/reference-step.ts';
import { formatDate, formatShortMoment } from '../../format/date.ts';
import { formatCount, NO_VALUE } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { ForAll } from './for-all.tsx';
import { MunicipalityActions } from './municipality-actions.tsx';
import { ReferenceBadge, ReferenceTags } from './reference-badge.tsx';

const COLUMNS = [
  { label: 'Gemeente' },
  { label: 'Stand' },
  { label: 'Caseload', number: true },
  { label: 'Met prestatie', number: true },
  { label: 'Uitgestroomd', number: true },
  { label: 'Vastgelegd' },
  { label: 'Wat nu' },
];

interface MunicipalityTableProps {
  readonly programme: string;
  readonly date: ReferenceDate;
  readonly today: string;
  readonly administers: boolean;
  readonly reload: () => void;
}

/** The municipalities of a reference date: state, counts and what can be done now. */
export function MunicipalityTable({ programme, date, today, administers, reload }: MunicipalityTableProps) {
  const shown = administers ? date.municipalities : date.municipalities.filter(({ version }) => version > 0);
  return (
    <section class="panel stack" aria-labelledby="gemeenten">
      <h2 class="utrecht-heading-2" id="gemeenten">
        Gemeenten
      </h2>
      {shown.length === 0 && (
        <Empty>
          {administers
            ? 'Er doen geen gemeenten mee. De beheerder zet ze in het programmabestand.'
            : 'Voor dit peilmoment is nog niets ingediend dat u mag zien.'}
        </Empty>
      )}
      {administers && <ForAll programme={programme} date={date} reload={reload} />}
      {shown.length > 0 && (
        <Table columns={COLUMNS} caption={`Gemeenten op het peilmoment ${formatDate(date.date)}`}>
          <Rows>
            {shown.map((municipality) => (
              <MunicipalityRow
                key={municipality.code}
                {...{ programme, municipality, today, reload, date }}
              />
            ))}
          </Rows>
        </Table>
      )}
    </section>
  );
}

interface MunicipalityRowProps extends Omit<MunicipalityTableProps, 'administers'> {
  readonly municipality: ReferenceMunicipality;
}

function MunicipalityRow({ programme, date, municipality, today, reload }: MunicipalityRowProps) {
  const { name, code, counts, frozenAt, by, remarkCounts } = municipality;
  const count = (of: 'caseload' | 'proven' | 'left', label: string) => (
    <Cell number label={label}>
      {counts === null ? NO_VALUE : formatCount(counts[of])}
    </Cell>
  );
  return (
    <Row>
      <RowHead>
        <a href={referenceAddress(programme, date.date, code)}>{name}</a> <ReferenceTags {...municipality} />
        {remarkCounts.open > 0 && (
          <span class="table__unit">{counted(remarkCounts.open, 'opmerking', 'opmerkingen')} open</span>
        )}
      </RowHead>
      <Cell label="Stand">
        <ReferenceBadge state={municipality.state} />
      </Cell>
      {count('caseload', 'Caseload')}
      {count('proven', 'Met prestatie')}
      {count('left', 'Uitgestroomd')}
      <Cell label="Vastgelegd">
        {frozenAt === null ? (
          NO_VALUE
        ) : (
          <span>
            {formatShortMoment(frozenAt)}
            <span class="table__unit break">{by}</span>
          </span>
        )}
      </Cell>
      <Cell label="Wat nu">
        <div class="stack stack--tight">
          <span class="small">{nextReferenceStep(municipality, { ...date, today }).text}</span>
          <MunicipalityActions
            programme={programme}
            date={date}
            municipality={municipality}
            reload={reload}
          />
        </div>
      </Cell>
    </Row>
  );
}
