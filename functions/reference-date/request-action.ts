import type { IsoDate } from '../../shared/dates/iso-date.ts';
import {
  asksTwoPersons,
  nextState,
  type ReferenceAction,
} from '../../shared/reference-date/reference-state.ts';
import type { RemarkRole, RowRemark } from '../../shared/reference-date/remark.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Ports } from '../ports/ports.ts';
import { isPurgeAsked } from '../retention/is-purged.ts';
import { againOnConflict } from '../runtime/again-on-conflict.ts';
import type { ReferenceRecord, RemarkList } from '../ports/reference-date.port.ts';
import { isInCalendar, untouched } from './calendar.ts';
import { checkRemarks } from './check-remarks.ts';
import { busy, type ActionRefusal } from './refusal.ts';
import { readRemarks, writeRemarks } from './remark-list.ts';

type RequestPorts = Pick<Ports, 'referenceDates' | 'clock' | 'newId' | 'queues' | 'archive' | 'purges'>;

/** What is asked, by whom, and why. */
interface Asked {
  readonly action: ReferenceAction;
  readonly by: string;
  readonly role: RemarkRole;
  readonly reason: string | null;
  readonly remarks: readonly RowRemark[];
}

/**
 * Asks for an action (contract §4, states; §5): notes it with the record, then queues the work; answers at once.
 * Asked again while one waits, the later request is refused, so that each state change is of one person.
 */
export async function requestAction(
  ports: RequestPorts,
  programme: Programme,
  date: IsoDate,
  municipality: string,
  asked: Asked,
): Promise<ActionRefusal | null> {
  if (!isInCalendar(programme, date, municipality)) return { kind: 'absent' };
  if (ports.clock.today() < date)
    return {
      kind: 'refused',
      title: 'Dit peilmoment ligt in de toekomst',
      detail: 'Bevriezen kan vanaf de peildatum zelf. Wacht tot die dag.',
    };
  if (asked.action !== 'feedback' && asked.remarks.length > 0)
    return {
      kind: 'refused',
      title: 'Bij deze stap horen geen opmerkingen',
      detail: 'Opmerkingen per rij gaan mee met terugkoppelen. Kies die stap, of laat de opmerkingen weg.',
    };
  if (await isPurgeAsked(ports, programme.id))
    return {
      kind: 'refused',
      title: 'De bewaartermijn van dit programma is voorbij',
      detail:
        'De gegevens van deelnemers zijn of worden verwijderd, dus een extract kan niet opnieuw gemaakt worden. Wat nog op slot zit, blijft te downloaden zolang het bewaard wordt.',
    };
  const refused = await againOnConflict(() => note(ports, programme, date, municipality, asked));
  if (refused !== null) return refused;
  await ports.queues.referenceDate({ kind: 'reference-date', programme: programme.id, date, municipality });
  return null;
}

/** Notes the request with the record, if its state allows it now. */
async function note(
  ports: RequestPorts,
  programme: Programme,
  date: IsoDate,
  municipality: string,
  asked: Asked,
): Promise<ActionRefusal | null> {
  const record =
    (await ports.referenceDates.get(programme.id, date, municipality)) ??
    untouched(programme.id, date, municipality);
  if (record.pending !== null) return busy;
  const { action, by, reason, remarks } = asked;
  // What asks two people is not for one to carry out.
  if (asksTwoPersons(action) || nextState(action, record.state) === null) return notAllowed(record);
  const refused = await checkRemarks(ports, record.extract, remarks, record.remarkList?.total ?? 0);
  if (refused !== null) return refused;
  const [id, at] = [ports.newId(), ports.clock.now()];
  const remarkList = remarks.length === 0 ? null : await withRemarks(ports, record, asked, id, at);
  await ports.referenceDates.write({ ...record, pending: { id, at, action, by, reason, remarkList } });
  return null;
}

/** The record's list of remarks with the new ones behind it, in the archive before the record points there. */
async function withRemarks(
  ports: RequestPorts,
  record: ReferenceRecord,
  { by, role, remarks }: Asked,
  id: string,
  at: string,
): Promise<RemarkList> {
  const made = remarks.map(({ project, deelnemernummer, text }, index) => ({
    ...{ id: `${id}-${index + 1}`, round: record.round, role, by, at },
    ...{ project, deelnemernummer, text, resolved: null },
  }));
  return writeRemarks(ports, record, [...(await readRemarks(ports, record.remarkList)), ...made]);
}

function notAllowed({ state }: ReferenceRecord): ActionRefusal {
  return {
    kind: 'refused',
    title: 'Deze stap past niet bij de stand van dit peilmoment',
    detail:
      state === 'definitief'
        ? 'Het extract is definitief en verandert niet meer. Latere correcties komen in het volgende peilmoment. Moet het toch anders, vraag dan om heropenen.'
        : `De stand is nu: ${state ?? 'nog niet begonnen'}. De volgorde is proef, ingediend, teruggekoppeld, definitief. Kies de volgende stap.`,
  };
}
