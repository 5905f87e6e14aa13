import { useState } from 'preact/hooks';
import type { ReferenceMunicipality } from '../../api/answers.ts';
import { formatMoment } from '../../format/date.ts';
import { formatCount, NO_VALUE } from '../../format/number.ts';
import { ExtractDetails } from './extract-details.tsx';
import { MunicipalityActions } from './municipality-actions.tsx';
import { ReferenceBadge } from './reference-badge.tsx';

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
      <tr class="utrecht-table__row">
        <th scope="row" class="utrecht-table__header-cell table__name">
          {name}
          <span class="table__unit">
            {code} {municipality.trial && <span class="tag">proefgemeente</span>}{' '}
            {municipality.example && <span class="tag tag--example">gewicht is voorbeeld</span>}
          </span>
        </th>
        <td class="utrecht-table__cell" data-label="Stand">
          <ReferenceBadge state={municipality.state} />
        </td>
        <td class="utrecht-table__cell table__number" data-label="Caseload">
          {counts === null ? NO_VALUE : formatCount(counts.caseload)}
        </td>
        <td class="utrecht-table__cell table__number" data-label="Met prestatie">
          {counts === null ? NO_VALUE : formatCount(counts.proven)}
        </td>
        <td class="utrecht-table__cell table__number" data-label="Uitgestroomd">
          {counts === null ? NO_VALUE : formatCount(counts.left)}
        </td>
        <td class="utrecht-table__cell" data-label="Vastgelegd">
          {frozenAt === null ? (
            NO_VALUE
          ) : (
            <span>
              {formatMoment(frozenAt)}
              <span class="table__sub break">{by}</span>
            </span>
          )}
        </td>
        <td class="utrecht-table__cell" data-label="Wat nu">
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
        </td>
      </tr>
      {shown && (
        <tr class="utrecht-table__row" id={details}>
          <td class="utrecht-table__cell table__details" colSpan={columns}>
            <ExtractDetails programme={programme} date={date} municipality={municipality} />
          </td>
        </tr>
      )}
    </>
  );
}
