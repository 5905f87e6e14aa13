import { useState } from 'preact/hooks';
import type { Reconciliation as Found, ReferenceMunicipality } from '../../api/answers.ts';
import { formatDate } from '../../format/date.ts';
import { formatCount, formatNumber } from '../../format/number.ts';
import { counted } from '../../format/words.ts';

type Finding = Found['items'][number];
type Place = NonNullable<Finding['other']>;
type Names = ReadonlyMap<string, string>;

const AT_ONCE = 50;

interface ReconciliationProps {
  readonly found: Found;
  readonly municipalities: readonly ReferenceMunicipality[];
}

/** Where participants, caseload and activities do not agree, by kind, with what to do about each. */
export function Reconciliation({ found, municipalities }: ReconciliationProps) {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  if (found.total === 0) return <p>Deelnemers, caseload en activiteiten kloppen met elkaar.</p>;
  return (
    <>
      <p>
        {counted(found.total, 'punt vraagt', 'punten vragen')} aandacht. U kunt toch doorgaan; bij een
        controle moet de regio het kunnen uitleggen.
      </p>
      {found.kinds.map(({ code, count, what, why, action }) => (
        <details key={code} class="finding">
          <summary>
            {what} <span class="tag">{formatCount(count)} keer</span>
          </summary>
          <div class="stack stack--tight panel__body">
            <p>{why}</p>
            <p>
              <strong>Wat te doen:</strong> {action}
            </p>
            <Places items={found.items.filter((item) => item.code === code)} count={count} names={names} />
          </div>
        </details>
      ))}
    </>
  );
}

interface PlacesProps {
  readonly items: readonly Finding[];
  readonly count: number;
  readonly names: Names;
}

function Places({ items, count, names }: PlacesProps) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <ul class="list small">
        {items.slice(0, shown).map((item, index) => (
          <li key={index} class="break">
            {placeText(item, names)}
            {item.other !== null && `, en ook ${placeText(item.other, names)}`}
            {item.day !== null && `: ${formatNumber(item.day.hours)} uur op ${formatDate(item.day.date)}`}
          </li>
        ))}
      </ul>
      {shown < items.length && (
        <button type="button" class="link-button" onClick={() => setShown(items.length)}>
          Toon alle {formatCount(items.length)}
        </button>
      )}
      {shown >= items.length && items.length < count && (
        <p class="small muted">De overige {formatCount(count - items.length)} staan hier niet bij.</p>
      )}
    </>
  );
}

function placeText(
  { project, municipality, deelnemernummer, activiteitnummer }: Place,
  names: Names,
): string {
  const parts = [
    municipality === null ? null : (names.get(municipality) ?? municipality),
    project,
    deelnemernummer === null ? null : `deelnemer ${deelnemernummer}`,
    activiteitnummer === null ? null : `activiteit ${activiteitnummer}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
