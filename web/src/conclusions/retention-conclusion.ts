import type { Retention, Verification } from '../pages/retention/retention-answers.ts';
import { formatDate } from '../format/date.ts';
import { counted, enumerate } from '../format/words.ts';

/** How long what is kept stays, and whether anything may go, in a sentence. */
export function retentionConclusion(retention: Retention['retention']): string {
  if (retention === null)
    return 'Dit programma noemt geen bewaartermijn. Definitieve extracten blijven tot tien jaar na hun peilmoment bewaard.';
  const until = formatDate(retention.until);
  switch (retention.state) {
    case 'loopt':
      return `De bewaartermijn loopt: wat de subsidie verantwoordt, blijft tot en met ${until} bewaard.`;
    case 'vastgehouden':
      return 'Alles wordt vastgehouden: er mag niets worden verwijderd.';
    case 'verlopen':
      return `De bewaartermijn is op ${until} verlopen: de gegevens van deelnemers mogen worden verwijderd.`;
  }
}

const PARTS: readonly (readonly [count: keyof Counts, one: string, many: string])[] = [
  ['rows', 'rij van een deelnemer', 'rijen van deelnemers'],
  ['files', 'ontvangen bestand', 'ontvangen bestanden'],
  ['issuePages', 'bladzijde met bevindingen', 'bladzijden met bevindingen'],
  ['extractFiles', 'bestand van extracten en opmerkingen', 'bestanden van extracten en opmerkingen'],
  ['unnamedPacks', 'pakket rijen dat nergens meer bij hoort', 'pakketten rijen die nergens meer bij horen'],
];
type Counts = Retention['purges'][number]['counts'];

/** What a purge takes away, as an enumeration; empty where that is nothing. */
export function purgeParts(counts: Counts): string {
  return enumerate(
    PARTS.flatMap(([count, one, many]) => (counts[count] === 0 ? [] : [counted(counts[count], one, many)])),
  );
}

/** Whether the trail is whole, in a sentence. */
export function verificationConclusion({
  sound,
  entries,
  anchors,
  lastAnchor,
  faults,
}: Verification): string {
  if (!sound)
    return `Het logboek klopt niet: er ${faults.length === 1 ? 'is 1 afwijking' : `zijn ${faults.length} afwijkingen`} gevonden.`;
  const whole =
    entries === 0
      ? 'Er staat nog niets in het logboek.'
      : `Het logboek klopt: ${counted(entries, 'regel', 'regels')}, geen is gewijzigd, verdwenen of verwisseld.`;
  if (lastAnchor === null) return `${whole} Er is nog geen dag verankerd.`;
  return `${whole} Het komt overeen met ${counted(anchors, 'verankerde dag', 'verankerde dagen')}, voor het laatst ${formatDate(lastAnchor.date)}.`;
}
