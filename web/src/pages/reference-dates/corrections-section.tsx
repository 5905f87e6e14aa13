import { useState } from 'preact/hooks';
import type { Differences } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { formatCount, NO_VALUE } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { FigureTable } from './figure-table.tsx';
import { cellText } from './cell-text.ts';
import { Loaded } from './folded.tsx';
import type { AboutMunicipality } from './about-municipality.ts';

const AT_ONCE = 50;

/** What corrections since then would change in the extract, value by value; the extract itself stays as it is. */
export function CorrectionsSection({ programme, date, municipality }: AboutMunicipality) {
  const final = municipality.state === 'definitief';
  return (
    <section class="panel stack" aria-labelledby="correcties">
      <h2 class="utrecht-heading-2" id="correcties" tabIndex={-1}>
        Correcties na het vastleggen
      </h2>
      <p>
        {final
          ? 'Het definitieve extract blijft zoals het is. Deze verschillen komen in verschillen.csv van het volgende peilmoment.'
          : 'Dien opnieuw in om deze verschillen in het extract te krijgen.'}
      </p>
      <Loaded<Differences>
        key={municipality.version}
        what="de verschillen"
        path={apiPath(
          'programmes',
          programme,
          'reference-dates',
          date.date,
          municipality.code,
          'differences',
        )}
      >
        {(found) => <DifferenceTable found={found} />}
      </Loaded>
    </section>
  );
}

function DifferenceTable({ found: { items, total } }: { readonly found: Differences }) {
  const [all, setAll] = useState(false);
  if (total === 0) return <p>Er zijn nieuwe bestanden, maar voor dit extract veranderen zij niets.</p>;
  return (
    <>
      <p>{counted(total, 'waarde is', 'waarden zijn')} nu anders.</p>
      <FigureTable
        caption="Correcties na het vastleggen"
        heads={['Deelnemer', 'Project', 'Kolom', 'Was', 'Is nu', 'Sinds aanlevering']}
        rows={(all ? items : items.slice(0, AT_ONCE)).map((each) => [
          each.deelnemernummer,
          each.project,
          each.column.replaceAll('_', ' '),
          cellText(each.was),
          cellText(each.is),
          each.since ?? NO_VALUE,
        ])}
        words={6}
      />
      {!all && items.length > AT_ONCE && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Toon alle {formatCount(items.length)}
        </button>
      )}
    </>
  );
}
