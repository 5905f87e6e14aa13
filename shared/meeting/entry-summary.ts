import type { Entry, MeetingPlan } from './meeting.ts';
import { OWNER_WORDS } from './owner-roles.ts';

/** A meeting or what was written down at one in a line, for the audit trail: the text, then what can change of it. */
export function summaryOf(what: MeetingPlan | Entry): string {
  if (what.kind === 'overleg') {
    const { central } = what;
    const first =
      central === null ? [] : [`centraal: ${central.kind === 'indicator' ? central.id : central.code}`];
    return [`${what.name}, ${what.date}`, ...first].join('; ');
  }
  const { text, help, level, owner, due, since, done } = what;
  return [
    text,
    ...(help === null ? [] : [`hulp: ${help}`]),
    ...(level === null ? [] : [`ligt bij: ${level}`]),
    ...(owner === null ? [] : [`eigenaar: ${OWNER_WORDS[owner]}`]),
    ...(since === null ? [] : [`sinds ${since}`]),
    ...(due === null ? [] : [`vóór ${due}`]),
    ...(done === null ? [] : [`klaar op ${done}`]),
  ].join('; ');
}
