import type { IsoDate } from '../dates/iso-date.ts';

/** A right as far as handing in goes (contract §5, members). */
export interface HandInRight {
  readonly user: string;
  readonly role: string;
  readonly programme?: string | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly until?: IsoDate | undefined;
}

/** The addresses of those who may hand in for a project as its lead on a day, each once, in order. */
export function leadsOf(
  rights: readonly HandInRight[],
  { programme, project }: { readonly programme: string; readonly project: string },
  today: IsoDate,
): string[] {
  const users = rights
    .filter(
      (right) =>
        right.role === 'kartrekker' &&
        (right.programme === undefined || right.programme === programme) &&
        (right.projects === undefined || right.projects.includes(project)) &&
        (right.until === undefined || right.until >= today),
    )
    .map(({ user }) => user);
  return [...new Set(users)].sort();
}
