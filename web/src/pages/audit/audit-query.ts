import { parseDateInput } from '../../format/date-input.ts';

/** What someone chose to see of the trail; an empty text does not choose. */
export interface AuditChoice {
  readonly order: 'nieuw' | 'oud';
  readonly kind: string;
  readonly project: string;
  /** The number of an entry of the person, so that no address stands in a URL. */
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

export const EVERYTHING: AuditChoice = {
  order: 'nieuw',
  kind: '',
  project: '',
  person: '',
  from: '',
  to: '',
};

/** Rows that are shown at once. */
const PAGE = 100;

/** Dutch texts of what is wrong with the dates, by field; null where nothing is. */
export function dateFaults({ from, to }: AuditChoice): { from: string | null; to: string | null } {
  const fault = (text: string) =>
    text.trim() === '' || parseDateInput(text) !== null
      ? null
      : 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 31-12-2025.';
  return { from: fault(from), to: fault(to) };
}

/** The query of the API for the first page of a choice without faults. */
export function auditQuery(choice: AuditChoice): string {
  const { order, kind, project, person } = choice;
  const parts = {
    ...{ newest: order === 'nieuw' ? 'true' : '', limit: String(PAGE), kind, project, byAsIn: person },
    ...{ from: parseDateInput(choice.from) ?? '', to: parseDateInput(choice.to) ?? '' },
  };
  return new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== '')).toString();
}

/** Whether anything but the order is chosen. */
export function isNarrowed(choice: AuditChoice): boolean {
  return auditQuery({ ...choice, order: 'nieuw' }) !== auditQuery(EVERYTHING);
}
