import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { signAccessToken } from './issuer/access-token.ts';
import { ISSUER_PATH } from './issuer/issuer.ts';
import { openIssuerFolder } from './issuer/issuer-folder.ts';
import { giveRight } from './give-right.ts';
import { readDataFolder, readPort } from './options.ts';
import { StartError } from './start-error.ts';
import { addressOf } from './who.ts';

const USAGE =
  'Gebruik: npm run token -- --user NAAM, of: npm run token -- --user x@y --role ROL --region REGIO ' +
  '[--programme P] [--projects A,B] [--municipalities GM0222,GM1509] [--until jjjj-mm-dd]';

const list = (text: string | undefined): readonly string[] | undefined =>
  text
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Prints a bearer token of the local issuer; with a role, gives that right first through the running API. */
async function main(args: readonly string[]): Promise<void> {
  const given = readArguments(args);
  const user = addressOf(given.user ?? '');
  if (user === null) throw new StartError(USAGE);
  const folder = await openIssuerFolder(join(readDataFolder(process.env), 'issuer'));
  const port = process.env['PORT'] ? readPort(process.env) : null;
  const issuer =
    port === null
      ? (folder.address() ?? `http://localhost:${readPort(process.env)}${ISSUER_PATH}`)
      : `http://localhost:${port}${ISSUER_PATH}`;
  const tokenFor = (email: string): Promise<string> =>
    signAccessToken(folder.key, issuer, folder.subjectOf(email));
  if (given.role !== undefined || given.region !== undefined) {
    if (given.role === undefined || given.region === undefined) throw new StartError(USAGE);
    const right = {
      user,
      role: given.role,
      programme: given.programme,
      projects: list(given.projects),
      municipalities: list(given.municipalities),
      until: given.until,
    };
    await giveRight({
      origin: new URL(issuer).origin,
      region: given.region,
      right,
      tokenFor,
      known: folder.known(),
    });
  }
  process.stdout.write(`${await tokenFor(user)}\n`);
}

function readArguments(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = { user: text, role: text, region: text, programme: text, projects: text };
    return parseArgs({ args: [...args], options: { ...options, municipalities: text, until: text } }).values;
  } catch {
    throw new StartError(USAGE);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.message === USAGE ? 2 : 1;
}
