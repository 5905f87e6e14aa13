import type { AttributionFactor, ReferenceDate } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { formatDate, formatShortDate } from '../../format/date.ts';
import { ESF_INDICATOR_NAMES } from '../../../../shared/reference-date/esf-indicator-names.ts';
import { comparedCounts, comparedFactors, comparedIndicators } from './compare.ts';
import type { Compared } from './compare.ts';
import { FigureTable } from './figure-table.tsx';
import { Folded, Loaded } from './folded.tsx';
import { ReferenceBadge } from './reference-badge.tsx';

interface ComparisonSectionProps {
  readonly programme: string;
  readonly date: ReferenceDate;
  readonly previous: ReferenceDate;
  /** Whether the programme is of ESF+. */
  readonly hasIndicators: boolean;
}

/** This reference date beside the one before: then, now and the difference. */
export function ComparisonSection({ programme, date, previous, hasIndicators }: ComparisonSectionProps) {
  const path = (of: ReferenceDate, name: string): string =>
    apiPath('programmes', programme, 'reference-dates', of.date, name);
  const table = (caption: string, heads: readonly string[], rows: readonly Compared[]) => (
    <FigureTable
      caption={caption}
      heads={[...heads, formatShortDate(previous.date), formatShortDate(date.date), 'Verschil']}
      rows={rows}
      words={heads.length}
    />
  );
  return (
    <Folded title="Vergeleken met het vorige peilmoment" note={formatDate(previous.date)}>
      <h3 class="utrecht-heading-3">Caseload, uitstroom en prestatie</h3>
      <p class="small">Een streepje betekent dat er toen of nu geen extract is.</p>
      {table('Caseload, uitstroom en prestatie', ['Gemeente', 'Wat'], comparedCounts(previous, date))}
      <Unfinished previous={previous} />
      <h3 class="utrecht-heading-3">Toerekenfactoren</h3>
      <Loaded<readonly AttributionFactor[]> what="de factoren van toen" path={path(previous, 'factors')}>
        {(then) => (
          <Loaded<readonly AttributionFactor[]> what="de factoren van nu" path={path(date, 'factors')}>
            {(now) => table('Toerekenfactoren', ['Project', 'Consulent'], comparedFactors(then, now))}
          </Loaded>
        )}
      </Loaded>
      {hasIndicators && (
        <>
          <h3 class="utrecht-heading-3">ESF+-indicatoren</h3>
          <Loaded<Readonly<Record<string, number>>>
            what="de indicatoren van toen"
            path={path(previous, 'esf-indicators')}
          >
            {(then) => (
              <Loaded<Readonly<Record<string, number>>>
                what="de indicatoren van nu"
                path={path(date, 'esf-indicators')}
              >
                {(now) =>
                  table(
                    'ESF+-indicatoren',
                    ['Code', 'Deelnemers'],
                    comparedIndicators(then, now, ESF_INDICATOR_NAMES),
                  )
                }
              </Loaded>
            )}
          </Loaded>
        </>
      )}
    </Folded>
  );
}

/** The figures of then are not all definitive: that should be known to who compares. */
function Unfinished({ previous }: { readonly previous: ReferenceDate }) {
  const unfinished = previous.municipalities.filter(
    ({ state }) => state !== 'open' && state !== 'definitief',
  );
  if (unfinished.length === 0) return null;
  return (
    <p class="small">
      Op {formatDate(previous.date)} niet definitief:{' '}
      {unfinished.map(({ code, name, state }) => (
        <span key={code}>
          {name} <ReferenceBadge state={state} />{' '}
        </span>
      ))}
    </p>
  );
}
