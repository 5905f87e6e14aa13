import { useState } from 'preact/hooks';
import type { ReferenceMunicipality } from '../../api/answers.ts';
import { formatMoment } from '../../format/date.ts';
import { formatCount, NO_VALUE } from '../../format/number.ts';
import { ExtractDetails } from './extract-details.tsx';
import { MunicipalityActions } from './municipality-actions.tsx';
import { ReferenceBadge } from './reference-badge.tsx';
import { Cell, Row, RowHead } from '../../components/table.tsx';

interface MunicipalityRowProps {
  readonly programme: string;
  readonly date: string;
  readonly municipality: ReferenceMunicipality;
  readonly columns: number;
  readonly reload: () => void;
}

/** A municipality at a reference date: state, counts, what can be done; under it its frozen files. */
export function MunicipalityRow({ programme, date, municipality, columns, reload }: MunicipalityRowProps) {
  const { name, code, counts, frozenAt, by, files } = municipality;
  const [shown, setShown] = useState(false);
  const details = `extract-${date}-${code}`;
  return (
    <>
      <Row>
        <RowHead>
          {name}
          <span class="table__unit">
            {code} {municipality.trial && <span class="tag">proefgemeente</span>}{' '}
            {municipality.example && <span class="tag tag--example">gewicht is voorbeeld</span>}
          </span>
        </RowHead>
        <Cell label="Stand">
          <ReferenceBadge state={municipality.state} />
        </Cell>
        <Cell number label="Caseload">
          {counts === null ? NO_VALUE : formatCount(counts.caseload)}
        </Cell>
        <Cell number label="Met prestatie">
          {counts === null ? NO_VALUE : formatCount(counts.proven)}
        </Cell>
        <Cell number label="Uitgestroomd">
          {counts === null ? NO_VALUE : formatCount(counts.left)}
        </Cell>
        <Cell label="Vastgelegd">
          {frozenAt === null ? (
            NO_VALUE
          ) : (
            <span>
              {formatMoment(frozenAt)}
              <span class="table__sub break">{by}</span>
            </span>
          )}
        </Cell>
        <Cell label="Wat nu">
          <div class="what-now">
            <MunicipalityActions
              programme={programme}
              date={date}
              municipality={municipality}
              reload={reload}
            />
            {files.length > 0 && (
              <button
                type="button"
                class="link-button"
                aria-expanded={shown}
                aria-controls={details}
                onClick={() => setShown(!shown)}
              >
                {shown ? 'Extract verbergen' : 'Extract tonen'}
                <span class="visually-hidden"> van {name}</span>
              </button>
            )}
          </div>
        </Cell>
      </Row>
      {shown && (
        <Row id={details}>
          <Cell class="table__details" colSpan={columns}>
            <ExtractDetails programme={programme} date={date} municipality={municipality} />
          </Cell>
        </Row>
      )}
    </>
  );
}
