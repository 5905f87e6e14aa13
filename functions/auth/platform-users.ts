import type { MemberStore } from '../ports/stores.port.ts';

/**
 * Members of which some are of the platform because the deployment names them (`PEILSTOK_PLATFORM`, addresses with
 * commas): the first people of an empty installation, and gone with the next deployment that leaves them out.
 */
export function withPlatformUsers(members: MemberStore, addresses: string | undefined): MemberStore {
  const named = new Set((addresses ?? '').split(',').map((address) => address.trim().toLowerCase()));
  return {
    ...members,
    isPlatform: (user) => (named.has(user) ? Promise.resolve(true) : members.isPlatform(user)),
  };
}
