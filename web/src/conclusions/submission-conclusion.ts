import type { SubmissionAnswer } from '../../../shared/api/submissions.schema.ts';
import { formatCount } from '../format/number.ts';
import { counted, enumerate } from '../format/words.ts';

type Told = Pick<
  SubmissionAnswer,
  'status' | 'dataset' | 'rows' | 'refused' | 'groups' | 'explanation' | 'nothingToReport' | 'preview'
>;

/** The rows of a file that counts by what they were to what counted before, and how many of that are in it no more. */
export interface RowChanges {
  readonly added: number;
  readonly changed: number;
  readonly equal: number;
  readonly removed: number;
}

/** The outcome of a submission in a heading and a sentence: what happened and what to do now. */
export function submissionConclusion(submission: Told): { title: string; text: string } {
  const { status, explanation } = submission;
  switch (status) {
    case 'wacht_op_bestand':
      return {
        title: 'Het bestand is nog niet binnen',
        text: 'De aanlevering is aangemeld. Zodra het bestand binnen is, begint de controle.',
      };
    case 'in_controle':
      return {
        title: 'De controle loopt',
        text: 'Dit duurt meestal een paar seconden. U kunt deze pagina sluiten: de uitkomst blijft hier staan.',
      };
    case 'afgekeurd':
      return {
        title: 'Er zijn fouten gevonden',
        text: `${faults(submission)} Er is niets verwerkt en wat er stond, staat er nog.`,
      };
    case 'proefcontrole':
      return {
        title: 'De proefcontrole is klaar',
        text: `${faults(submission)} Er is niets veranderd: dit was een proef.`,
      };
    case 'te_bevestigen':
      return {
        title: 'Uw bevestiging is nodig',
        text: `${faults(submission)} Kijk na wat er verandert en bevestig het; tot dan telt het niet mee.`,
      };
    case 'verwerkt':
      return {
        title: 'De aanlevering is verwerkt',
        text: acceptedText(submission),
      };
    case 'vervangen':
      return {
        title: 'Deze aanlevering is vervangen',
        text: 'Er is later een nieuwe aanlevering over dezelfde periode verwerkt. Deze blijft bewaard en kan worden teruggezet.',
      };
    case 'ingetrokken':
      return {
        title: 'Deze aanlevering is ingetrokken',
        text: explanation ?? 'Zij telt niet mee, maar blijft bewaard.',
      };
    case 'verlopen':
      return { title: 'Deze aanlevering is verlopen', text: explanation ?? 'Lever het bestand opnieuw aan.' };
    case 'mislukt':
      return { title: 'De controle is mislukt', text: explanation ?? 'Lever het bestand opnieuw aan.' };
  }
}

/** How rows compare with what counted before at the period's end; null where nothing was compared. */
export function rowChanges({ preview, rows }: Pick<Told, 'preview' | 'rows'>): RowChanges | null {
  if (preview === null) return null;
  const { added, changed, removed } = preview;
  return { added, changed, equal: Math.max(0, rows - added - changed), removed };
}

function acceptedText(told: Told): string {
  const { dataset, nothingToReport, rows } = told;
  if (dataset === 'voortgang') return 'Uw formulier is binnen en telt als aangeleverd. Management ziet het.';
  return nothingToReport
    ? 'U hebt gemeld dat er niets te melden is. Dat telt als aangeleverd.'
    : `${rows === 1 ? 'De ene rij telt' : `Alle ${formatCount(rows)} rijen tellen`} mee.${comparedText(told)}`;
}

function comparedText(told: Told): string {
  const changes = rowChanges(told);
  if (changes === null || told.rows === 0) return '';
  const { added, changed, equal, removed } = changes;
  if (changed + equal + removed === 0) return told.rows === 1 ? ' Zij is nieuw.' : ' Ze zijn allemaal nieuw.';
  const parts = [
    `${formatCount(added)} nieuw`,
    `${formatCount(changed)} gewijzigd`,
    `${formatCount(equal)} gelijk gebleven`,
    `${formatCount(removed)} verdwenen`,
  ];
  return ` Vergeleken met wat eerder meetelde: ${enumerate(parts)}.`;
}

function faults({ rows, refused, groups }: Told): string {
  const errors = countOf(groups, 'error');
  const warnings = countOf(groups, 'warning');
  if (errors > 0) {
    const where =
      refused > 0 && rows > 0 ? ` in ${formatCount(refused)} van de ${counted(rows, 'rij', 'rijen')}` : '';
    return `${counted(errors, 'fout', 'fouten')}${where}.`;
  }
  const clean = `${formatCount(rows)} ${rows === 1 ? 'rij is' : 'rijen zijn'} goed.`;
  return warnings === 0
    ? clean
    : `${clean} ${counted(warnings, 'waarschuwing vraagt', 'waarschuwingen vragen')} om een reden.`;
}

function countOf(groups: Told['groups'], severity: 'error' | 'warning'): number {
  return groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
}
