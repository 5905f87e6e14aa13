import type { Clock } from '../ports/clock.port.ts';
import type { Member, MemberStore } from '../ports/stores.port.ts';
import type { TokenVerifier } from './verify-token.ts';

/** A right that holds today, in one region. */
export interface Right extends Member {
  readonly region: string;
}

/** Who asks, with the rights that hold today (design.md rule 2). */
export interface Actor {
  readonly user: string;
  readonly platform: boolean;
  readonly rights: readonly Right[];
}

export type Recognition =
  | { readonly kind: 'actor'; readonly actor: Actor }
  /** No token of ours. */
  | { readonly kind: 'unknown' }
  /** A good token, but the issuer vouches for no e-mail address. */
  | { readonly kind: 'unverified' };

/**
 * Recognises the bearer of a token. At the first login the issuer's verified e-mail address is tied to issuer and
 * subject; rights are read at each request, so that taking one away works at once.
 */
export async function recognise(
  authorization: string | undefined,
  tokens: TokenVerifier,
  { members, clock }: { members: MemberStore; clock: Clock },
): Promise<Recognition> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  const identity = token === undefined ? null : await tokens.verify(token);
  if (token === undefined || identity === null) return { kind: 'unknown' };
  const tied = await members.userOf(identity.issuer, identity.subject);
  const user = tied ?? (await firstLogin(token, identity, tokens, members));
  if (user === null) return { kind: 'unverified' };
  const [rights, platform] = await Promise.all([members.ofUser(user), members.isPlatform(user)]);
  const today = clock.today();
  const holding = rights
    .filter(({ member }) => member.until === undefined || member.until >= today)
    .map(({ region, member }) => ({ ...member, region }));
  return { kind: 'actor', actor: { user, platform, rights: holding } };
}

async function firstLogin(
  token: string,
  identity: { issuer: string; subject: string },
  tokens: TokenVerifier,
  members: MemberStore,
): Promise<string | null> {
  const email = await tokens.verifiedEmail(token, identity);
  if (email === null) return null;
  await members.tie(identity.issuer, identity.subject, email);
  // Whoever tied first wins, so that two requests at once agree.
  return members.userOf(identity.issuer, identity.subject);
}
