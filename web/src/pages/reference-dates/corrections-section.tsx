import { useState } from 'preact/hooks';
import type { Differences } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import type { Pages } from '../../api/use-pages.ts';
import { formatShortMoment } from '../../format/date.ts';
import { NO_VALUE } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { FigureTable } from './figure-table.tsx';
import { cellText } from './cell-text.ts';
import { LoadedPages } from './folded.tsx';
import { DIFFERENCE_FILE } from './list-rows.ts';
import { AT_ONCE, ListDownload, MoreButton } from './long-list.tsx';
import type { AboutMunicipality } from './about-municipality.ts';

/** What corrections since then would change in the extract, value by value; the extract itself stays as it is. */
export function CorrectionsSection({ programme, date, municipality }: AboutMunicipality) {
  const path = apiPath(
    ...['programmes', programme, 'reference-dates', date.date, municipality.code, 'differences'],
  );
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
      <LoadedPages<Differences> key={municipality.version} what="de verschillen" path={path}>
        {(found, pages) => (
          <DifferenceTable
            {...{ found, pages, path }}
            fileName={`correcties-${date.date}-${municipality.code}.csv`}
          />
        )}
      </LoadedPages>
    </section>
  );
}

/** The file, who sent it and when; not its id, which tells nobody anything. */
function sinceText(sources: Differences['sources'], since: string | null): string {
  const source = sources.find(({ submission }) => submission === since);
  if (source === undefined) return NO_VALUE;
  return `${source.fileName}, ${source.by}, ${formatShortMoment(source.at)}`;
}

interface DifferenceTableProps {
  readonly found: Differences;
  readonly pages: Pages<Differences>;
  readonly path: string;
  readonly fileName: string;
}

function DifferenceTable({ found: { items, total, sources }, pages, path, fileName }: DifferenceTableProps) {
  const [shown, setShown] = useState(AT_ONCE);
  if (total === 0) return <p>Er zijn nieuwe bestanden, maar voor dit extract veranderen zij niets.</p>;
  const inView = items.slice(0, shown);
  return (
    <>
      <p>{counted(total, 'waarde is', 'waarden zijn')} nu anders.</p>
      <ListDownload path={path} fileName={fileName} file={DIFFERENCE_FILE} />
      <FigureTable
        caption="Correcties na het vastleggen"
        heads={['Deelnemer', 'Project', 'Kolom', 'Was', 'Is nu', 'Sinds aanlevering']}
        rows={inView.map((each) => [
          each.deelnemernummer,
          each.project,
          each.column.replaceAll('_', ' '),
          cellText(each.was),
          cellText(each.is),
          sinceText(sources, each.since),
        ])}
        words={6}
      />
      <MoreButton pages={pages} shown={inView.length} of={total} show={setShown} />
    </>
  );
}
