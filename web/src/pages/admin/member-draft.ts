import type { Member, Role } from '../../api/answers.ts';
import { parseDateInput } from '../../format/date-input.ts';

/** A right as it is filled in. */
export interface MemberDraft {
  readonly user: string;
  readonly role: Role;
  /** Id; empty: all of the region. */
  readonly programme: string;
  /** Of a lead: all projects. */
  readonly all: boolean;
  readonly projects: readonly string[];
  readonly municipalities: readonly string[];
  readonly until: string;
}

/** What is wrong with fields of a draft, a Dutch text each. */
type MemberFaults = Partial<Record<'user' | 'projects' | 'municipalities' | 'until', string>>;

/** A lead gets no project that was not chosen. */
export const EMPTY_MEMBER: MemberDraft = {
  ...{ user: '', role: 'kartrekker', programme: '', all: false },
  ...{ projects: [], municipalities: [], until: '' },
};

/** Whether a role is limited by projects, by municipalities, or by neither (docs/decisions/programme-editor.md). */
export const limitOf = (role: Role): 'projects' | 'municipalities' | null =>
  role === 'kartrekker' ? 'projects' : role === 'beoordelaar' ? 'municipalities' : null;

/** What must be mended before a draft is a right on the day of today. */
export function faultsOf(draft: MemberDraft, today: string): MemberFaults {
  const limit = limitOf(draft.role);
  const until = parseDateInput(draft.until);
  const isBare = draft.until.trim() === '';
  return {
    ...(!/^\S+@\S+\.\S+$/.test(draft.user.trim()) && {
      user: 'Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.',
    }),
    ...(limit === 'projects' &&
      !draft.all &&
      draft.projects.length === 0 && { projects: 'Kies ten minste één project, of alle projecten.' }),
    ...(limit === 'municipalities' &&
      draft.municipalities.length === 0 && {
        municipalities: 'Kies ten minste één gemeente: een beoordelaar ziet alleen wat hier is aangevinkt.',
      }),
    ...(!isBare &&
      until === null && {
        until: 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 31-12-2026, of laat het veld leeg.',
      }),
    ...(until !== null &&
      until < today && {
        until: 'Deze dag is voorbij, dus deze rol zou niets toelaten. Kies vandaag of later.',
      }),
    ...(isBare &&
      draft.role === 'beoordelaar' && {
        until: 'Vul de laatste dag in: een beoordelaar heeft toegang voor een afgesproken tijd.',
      }),
  };
}

/** The right that a draft without faults gives; `home` is the programme that its projects are of. */
export function memberOf(draft: MemberDraft, home: string | null): Member {
  const limit = limitOf(draft.role);
  const until = parseDateInput(draft.until);
  const isLimited = limit === 'projects' && !draft.all;
  const programme = draft.programme === '' && isLimited ? home : draft.programme;
  return {
    user: draft.user.trim().toLowerCase(),
    role: draft.role,
    ...(programme !== null && programme !== '' && { programme }),
    ...(isLimited && { projects: [...draft.projects] }),
    ...(limit === 'municipalities' && { municipalities: [...draft.municipalities] }),
    ...(until !== null && { until }),
  };
}
