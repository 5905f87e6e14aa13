import type { IsoDate } from '../../shared/dates/iso-date.ts';
import {
  asksTwoPersons,
  nextState,
  type ReferenceAction,
} from '../../shared/reference-date/reference-state.ts';
import { referenceDatesOf } from '../../shared/reference-date/window.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Ports } from '../ports/ports.ts';
import { againOnConflict } from '../runtime/again-on-conflict.ts';
import type { ReferenceRecord, RowRemark } from '../ports/reference-date.port.ts';

/** Why an action on a reference date is refused; the texts are shown as they are. */
export type ActionRefusal =
  { readonly kind: 'absent' } | { readonly kind: 'refused'; readonly title: string; readonly detail: string };

/** What is asked, and by whom. */
interface Asked {
  readonly action: ReferenceAction;
  readonly by: string;
  readonly remarks: readonly RowRemark[];
}

/** The reference dates of a programme and the municipalities that hand in for them; null without ESF. */
export function referenceCalendar(
  programme: Programme,
): { dates: IsoDate[]; municipalities: readonly string[] } | null {
  if (programme.esf === undefined) return null;
  return {
    dates: referenceDatesOf(programme.start, programme.end, programme.esf.referenceDates),
    municipalities: programme.esf.municipalities.map(({ code }) => code),
  };
}

/** An empty record for a municipality and date on which nothing was done yet. */
export function untouched(programme: string, date: IsoDate, municipality: string): ReferenceRecord {
  return {
    programme,
    date,
    municipality,
    version: 0,
    state: null,
    pending: null,
    extract: null,
    remarks: [],
    pendingAudit: [],
  };
}

/**
 * Asks for an action (contract §4, states; §5): notes it with the record, then queues the work; answers at once.
 * Asked again while one waits, the later request is refused, so that each state change is of one person.
 */
export async function requestAction(
  ports: Pick<Ports, 'referenceDates' | 'clock' | 'newId' | 'queues'>,
  programme: Programme,
  date: IsoDate,
  municipality: string,
  asked: Asked,
): Promise<ActionRefusal | null> {
  const calendar = referenceCalendar(programme);
  if (calendar === null || !calendar.dates.includes(date) || !calendar.municipalities.includes(municipality))
    return { kind: 'absent' };
  if (ports.clock.today() < date)
    return {
      kind: 'refused',
      title: 'Dit peilmoment ligt in de toekomst',
      detail: 'Bevriezen kan vanaf de peildatum zelf. Wacht tot die dag.',
    };
  const refused = await againOnConflict(() => note(ports, programme, date, municipality, asked));
  if (refused !== null) return refused;
  await ports.queues.referenceDate({ kind: 'reference-date', programme: programme.id, date, municipality });
  return null;
}

/** Notes the request with the record, if its state allows it now. */
async function note(
  ports: Pick<Ports, 'referenceDates' | 'clock' | 'newId'>,
  programme: Programme,
  date: IsoDate,
  municipality: string,
  asked: Asked,
): Promise<ActionRefusal | null> {
  const record =
    (await ports.referenceDates.get(programme.id, date, municipality)) ??
    untouched(programme.id, date, municipality);
  if (record.pending !== null)
    return {
      kind: 'refused',
      title: 'Er loopt al een bewerking voor deze gemeente',
      detail: 'Wacht tot die klaar is en probeer het daarna opnieuw.',
    };
  // What asks two people is not for one to carry out.
  if (asksTwoPersons(asked.action) || nextState(asked.action, record.state) === null)
    return notAllowed(record);
  await ports.referenceDates.write({
    ...record,
    pending: { id: ports.newId(), at: ports.clock.now(), ...asked },
  });
  return null;
}

function notAllowed({ state }: ReferenceRecord): ActionRefusal {
  return {
    kind: 'refused',
    title: 'Deze stap past niet bij de stand van dit peilmoment',
    detail:
      state === 'definitief'
        ? 'Het extract is definitief en verandert niet meer. Latere correcties komen in het volgende peilmoment.'
        : `De stand is nu: ${state ?? 'nog niet begonnen'}. De volgorde is proef, ingediend, teruggekoppeld, definitief. Kies de volgende stap.`,
  };
}
