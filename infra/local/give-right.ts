import { membersSchema } from '../../shared/api/members.schema.ts';
import { StartError } from './start-error.ts';
import { DEMO_GROUPS, regionCode } from './who.ts';

export interface GiveRightOptions {
  readonly origin: string;
  /** A code or the name of a demo region. */
  readonly region: string;
  /** As the API takes it; it judges the role and the rest. */
  readonly right: { readonly user: string; readonly role: string } & Readonly<Record<string, unknown>>;
  readonly tokenFor: (email: string) => Promise<string>;
  /** E-mail addresses that logged in before, among whom a beheerder of a region outside the demo may be. */
  readonly known: readonly string[];
}

/**
 * Adds a right to a region's members through the API, as someone who may: the region's beheerder, or the platform while
 * the region has none. Throws StartError with the line to show.
 */
export async function giveRight(options: GiveRightOptions): Promise<void> {
  const code = regionCode(options.region);
  if (code === null) {
    const names = DEMO_GROUPS.map(({ slug }) => slug).join(', ');
    throw new StartError(`Deze regio is er niet. Kies een code als AM09, of een van: ${names}.`);
  }
  const url = `${options.origin}/api/regions/${code}/members`;
  const { members, headers } = await asWhoMay(options, code, url);
  const { right } = options;
  const kept = members.filter((member) => JSON.stringify(member) !== JSON.stringify(right));
  const answer = await call(url, { method: 'PUT', headers, body: JSON.stringify([...kept, right]) });
  if (!answer.ok) throw new StartError(`Het recht is niet gegeven: ${await detail(answer)}`);
}

async function asWhoMay({ tokenFor, known }: GiveRightOptions, region: string, url: string) {
  const beheerders = DEMO_GROUPS.filter(({ code }) => code === region).flatMap(({ users }) =>
    users.filter(({ role }) => role === 'beheerder').map(({ email }) => email),
  );
  for (const email of new Set([...beheerders, 'platform@peilstok.example', ...known])) {
    const headers = { authorization: `Bearer ${await tokenFor(email)}`, 'content-type': 'application/json' };
    const answer = await call(url, { headers });
    if (answer.ok) return { headers, members: membersSchema.parse(await answer.json()) };
  }
  throw new StartError(
    `Niemand die Peilstok kent mag mensen toevoegen in regio ${region}. Laat een beheerder dat doen.`,
  );
}

async function call(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch {
    throw new StartError('Peilstok draait niet. Start het eerst met npm start, en probeer het opnieuw.');
  }
}

/** What the API says is wrong, in Dutch. */
async function detail(answer: Response): Promise<string> {
  const { detail: said, issues } = (await answer.json()) as {
    detail: string;
    issues?: { path: string; message: string }[];
  };
  return [said, ...(issues ?? []).map(({ path, message }) => `${path} ${message}`)].join(' ');
}
