import { useState } from 'preact/hooks';
import type { Reconciliation as Found, ReferenceMunicipality } from '../../api/answers.ts';
import type { Pages } from '../../api/use-pages.ts';
import { formatDate } from '../../format/date.ts';
import { formatCount, formatNumber } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { findingFile } from './list-rows.ts';
import { AT_ONCE, ListDownload, MoreButton } from './long-list.tsx';

type Finding = Found['items'][number];
type Place = NonNullable<Finding['other']>;
type Names = ReadonlyMap<string, string>;

interface ReconciliationProps {
  readonly found: Found;
  readonly pages: Pages<Found>;
  readonly path: string;
  readonly date: string;
  readonly municipalities: readonly ReferenceMunicipality[];
}

/** Where participants, caseload and activities do not agree, by kind, with what to do about each. */
export function Reconciliation({ found, pages, path, date, municipalities }: ReconciliationProps) {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  if (found.total === 0) return <p>Deelnemers, caseload en activiteiten kloppen met elkaar.</p>;
  return (
    <>
      <p>
        {counted(found.total, 'punt vraagt', 'punten vragen')} aandacht. U kunt toch doorgaan; bij een
        controle moet de regio het kunnen uitleggen.
      </p>
      <ListDownload path={path} fileName={`controles-${date}.csv`} file={findingFile(found, names)} />
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
            <Places found={found} pages={pages} code={code} count={count} names={names} />
          </div>
        </details>
      ))}
    </>
  );
}

interface PlacesProps extends Pick<ReconciliationProps, 'found' | 'pages'> {
  readonly code: Finding['code'];
  readonly count: number;
  readonly names: Names;
}

function Places({ found, pages, code, count, names }: PlacesProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const ofKind = (items: Found['items']) => items.filter((item) => item.code === code);
  const items = ofKind(found.items).slice(0, shown);
  return (
    <>
      <ul class="list small">
        {items.map((item, index) => (
          <li key={index} class="break">
            {placeText(item, names)}
            {item.other !== null && `, en ook ${placeText(item.other, names)}`}
            {item.day !== null && `: ${formatNumber(item.day.hours)} uur op ${formatDate(item.day.date)}`}
          </li>
        ))}
      </ul>
      <MoreButton
        pages={pages}
        shown={items.length}
        of={count}
        show={setShown}
        count={(all) => ofKind(all).length}
      />
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
