import { mayHoldBsn, personalWords } from '../../shared/guard/answers-guard.ts';
import type { Central, Entry, MeetingPlan } from '../../shared/meeting/meeting.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { SubmissionRefusal } from '../submissions/submission-refusal.ts';

/**
 * Refuses texts that may hold a BSN, an e-mail address, a mobile number or an IBAN (contract §1): what is said at a
 * meeting is read by many and kept for long.
 * @throws SubmissionRefusal
 */
function checkTexts(texts: readonly string[]): void {
  const personal = texts.flatMap(personalWords);
  const found = mayHoldBsn(texts) ? ['een nummer dat een BSN kan zijn', ...personal] : personal;
  if (found[0] === undefined) return;
  throw new SubmissionRefusal(
    'invalid',
    `In de tekst staat ${found[0]}. Er is niets bewaard. Haal het weg en bewaar opnieuw; noem een rol in plaats van een persoon.`,
  );
}

/**
 * Refuses a plan that names what the programme does not have.
 * @throws SubmissionRefusal
 */
export function checkPlan(programme: Programme, plan: MeetingPlan): void {
  checkTexts([plan.name]);
  if (plan.name === '') throw new SubmissionRefusal('invalid', 'Kies een overleg of geef het een naam.');
  if (plan.series !== null && !(programme.meetings ?? []).some(({ id }) => id === plan.series))
    throw new SubmissionRefusal(
      'invalid',
      'Dit overleg staat niet in het programma. Kies een ander overleg.',
    );
  if (plan.central !== null && !exists(programme, plan.central))
    throw new SubmissionRefusal('invalid', 'Wat centraal staat, is niet in het programma. Kies iets anders.');
}

/**
 * Refuses what is written down about a project or indicator that the programme does not have.
 * @throws SubmissionRefusal
 */
export function checkEntry(programme: Programme, entry: Entry): void {
  checkTexts([entry.text, entry.help ?? '']);
  const { project, indicator } = entry;
  if (project !== null && !exists(programme, { kind: 'project', code: project }))
    throw new SubmissionRefusal(
      'invalid',
      'Dit project staat niet in het programma. Kies een ander project.',
    );
  if (indicator !== null && !exists(programme, { kind: 'indicator', project, id: indicator }))
    throw new SubmissionRefusal('invalid', 'Deze indicator is er niet. Kies een andere indicator.');
}

function exists(programme: Programme, central: Central): boolean {
  if (central.kind === 'indicator') {
    const { project, id } = central;
    const owner = project === null ? programme : programme.projects.find(({ code }) => code === project);
    return owner?.indicators.some((indicator) => indicator.id === id) ?? false;
  }
  const among = central.kind === 'line' ? programme.lines : programme.projects;
  return among.some(({ code }) => code === central.code);
}
