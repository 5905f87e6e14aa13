import type { ReferenceDate } from '../../api/answers.ts';
import { referenceAddress } from '../../addresses.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { referenceDateConclusion } from '../../conclusions/reference-conclusion.ts';
import { nextReferenceStep } from '../../conclusions/reference-step.ts';
import { formatDate } from '../../format/date.ts';
import { NO_VALUE } from '../../format/number.ts';
import { MissingSources } from './missing-sources.tsx';
import { ReferenceBadge, ReferenceTags } from './reference-badge.tsx';

const COLUMNS = ['Gemeente', 'Stand', 'Ontbreekt', 'Wat nu'].map((label) => ({ label }));

interface CalendarDateProps {
  readonly programme: string;
  readonly date: ReferenceDate;
  readonly today: string;
  /** Whether this person asks for extracts; else only looks at what is handed in. */
  readonly administers: boolean;
}

/** One reference date in the calendar, with a row per municipality. */
export function CalendarDate({ programme, date, today, administers }: CalendarDateProps) {
  const shown = administers ? date.municipalities : date.municipalities.filter(({ version }) => version > 0);
  const heading = `peilmoment-${date.date}`;
  return (
    <section class="panel stack" aria-labelledby={heading}>
      <div>
        <h2 class="utrecht-heading-2" id={heading}>
          <a href={referenceAddress(programme, date.date)}>Peilmoment {formatDate(date.date)}</a>
        </h2>
        <p>{referenceDateConclusion(date, today)}</p>
        {administers && !date.purged && <p class="small muted">{scheduleText(date, today)}</p>}
      </div>
      {date.date <= today && shown.length === 0 && !administers && (
        <p class="muted">Er is nog niets ingediend dat u mag zien.</p>
      )}
      {date.date <= today && shown.length > 0 && (
        <Table columns={COLUMNS} labelledBy={heading}>
          <Rows>
            {shown.map((municipality) => (
              <Row key={municipality.code}>
                <RowHead>
                  {municipality.name} <ReferenceTags {...municipality} />
                </RowHead>
                <Cell label="Stand">
                  <ReferenceBadge state={municipality.state} />
                </Cell>
                <Cell label="Ontbreekt">
                  {municipality.missing.length === 0 ? (
                    <span class="muted">{NO_VALUE}</span>
                  ) : (
                    <MissingSources missing={municipality.missing} />
                  )}
                </Cell>
                <Cell label="Wat nu">
                  <span>
                    {nextReferenceStep(municipality, { ...date, today, looksOn: !administers }).text}
                  </span>
                </Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
    </section>
  );
}

/** When a date is frozen by itself, if at all. */
export function scheduleText({ scheduledFreeze }: ReferenceDate, today: string): string {
  if (scheduledFreeze === null)
    return 'Er is geen dag gepland waarop Peilstok zelf een proef maakt: u doet het met de hand.';
  if (scheduledFreeze < today)
    return `Wat op ${formatDate(scheduledFreeze)} nog niet begonnen was, kreeg een proef.`;
  return `Wat op ${formatDate(scheduledFreeze)} nog niet begonnen is, krijgt dan vanzelf een proef.`;
}
