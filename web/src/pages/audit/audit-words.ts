import { isPeriod, periodLabel } from '../../../../shared/programme/period.ts';
import { DATASET_IDS } from '../../../../shared/datasets/dataset.ts';
import { isIsoDate } from '../../../../shared/dates/iso-date.ts';
import { formatDate } from '../../format/date.ts';
import { DATASET_WORDS, SUBMISSION_WORDS } from '../../format/words.ts';

const ACTIONS: Readonly<Record<string, string>> = {
  'submission.accepted': 'Aanlevering verwerkt',
  'submission.withdrawn': 'Aanlevering ingetrokken',
  'submission.restored': 'Aanlevering teruggezet',
  'submission.takenOver': 'Aanlevering overgenomen',
  'practice.reset': 'Oefenprogramma leeggemaakt',
  'programme.added': 'Programma toegevoegd',
  'programme.changed': 'Programma gewijzigd',
  'exception.granted': 'Uitstel gegeven',
  'mapping.added': 'Koppeling van kolommen gemaakt',
  'mapping.changed': 'Koppeling van kolommen gewijzigd',
  'meeting.added': 'Overleg gepland',
  'meeting.changed': 'Overleg gewijzigd',
  'besluit.added': 'Besluit vastgelegd',
  'besluit.changed': 'Besluit gewijzigd',
  'actie.added': 'Actie vastgelegd',
  'actie.changed': 'Actie gewijzigd',
  'notitie.added': 'Notitie vastgelegd',
  'notitie.changed': 'Notitie gewijzigd',
  'knelpunt.added': 'Knelpunt vastgelegd',
  'knelpunt.changed': 'Knelpunt gewijzigd',
  'members.replaced': 'Leden gewijzigd',
  'retention.purge.confirmed': 'Verwijdering bevestigd',
  'retention.purge.done': 'Verwijdering klaar',
  'retention.purge.waits': 'Verwijdering wacht op vergrendelde bestanden',
  'retention.purge.stopped': 'Verwijdering gestopt',
  'deelnemer.inzage': 'Verzoek van een deelnemer: inzage',
  'deelnemer.rectificatie': 'Verzoek van een deelnemer: rectificatie',
  'deelnemer.wissen': 'Verzoek van een deelnemer: wissen',
  'peilmoment proef': 'Proef van een extract gemaakt',
  'peilmoment ingediend': 'Extract ingediend',
  'peilmoment teruggekoppeld': 'Extract teruggekoppeld',
  'peilmoment definitief': 'Extract definitief gemaakt',
  'peilmoment ingezien': 'Extract ingezien door een beoordelaar',
  'peilmoment heropenen gevraagd': 'Heropenen van een extract gevraagd',
  'peilmoment heropenen ingetrokken': 'Heropenen van een extract niet doorgegaan',
  'peilmoment heropend': 'Extract heropend',
  steekproef: 'Steekproef getrokken',
  'project.elevenProof': 'Nummers vastgelegd als geen bsn',
};

/** What was done, in Dutch; an action of a later version stands as it is. */
export function actionWords(action: string): string {
  const known = ACTIONS[action];
  if (known !== undefined) return known;
  const status = Object.entries(SUBMISSION_WORDS).find(([code]) => action === `submission.${code}`);
  if (status !== undefined) return `Aanlevering ${status[1].toLowerCase()}`;
  return action.charAt(0).toUpperCase() + action.slice(1);
}

/** From what to what: `van versie 1 naar versie 2` of a programme, else the values as they are. */
export function changeWords(action: string, from: string | null, to: string | null): string {
  const what = action.startsWith('programme.') ? 'versie ' : '';
  const began = from === null ? '' : `van ${what}${valueWords(from)} `;
  return `${began}naar ${to === null ? 'niets' : what + valueWords(to)}`;
}

/** Dates as people write them, and of a hash its beginning: enough to compare, the whole one is beside the file. */
function valueWords(value: string): string {
  return value
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (text) => (isIsoDate(text) ? formatDate(text) : text))
    .replace(/\b([0-9a-f]{8})[0-9a-f]{56}\b/g, 'hash $1…');
}

/** Names of municipalities by their code. */
type Names = ReadonlyMap<string, string>;

/** What it is about: `3.7/vouchers/2025-B1` becomes `3.7, vouchers, januari-februari 2025`. */
export function subjectWords(subject: string, names: Names = new Map()): string {
  return subject
    .split('/')
    .map((part) => partWords(part, names))
    .join(', ');
}

function partWords(part: string, names: Names): string {
  if (part === 'programme') return 'programma';
  if (part === 'members') return 'leden en rechten';
  const dataset = DATASET_IDS.find((id) => id === part);
  if (dataset !== undefined) return DATASET_WORDS[dataset].toLowerCase();
  if (isPeriod(part)) return periodLabel(part);
  return isIsoDate(part) ? formatDate(part) : (names.get(part) ?? part);
}

/** Whether a value is the id of a submission, which has a page of its own. */
export function isSubmissionId(value: string | null): value is string {
  return value !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
