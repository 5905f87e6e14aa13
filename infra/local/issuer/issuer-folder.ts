import { exportJWK, generateKeyPair } from 'jose';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { DEMO_USERS } from '../../../functions/demo/demo-users.ts';
import { broken, StartError } from '../start-error.ts';

const keySchema = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  d: z.string(),
});
const usersSchema = z.array(z.string());
const addressSchema = z.object({ issuer: z.url() });

/** A private RSA key as JWK. */
export type SigningKey = z.infer<typeof keySchema>;

/** What the local issuer keeps between runs: its signing key, who logged in, and its address. */
export interface IssuerFolder {
  readonly key: SigningKey;
  /** The address of the last run, so that a token can be made from outside. */
  readonly address: () => string | null;
  readonly keepAddress: (issuer: string) => void;
  /** The subject of an e-mail address; it is remembered, so that {@link emailOf} finds it back. */
  readonly subjectOf: (email: string) => string;
  readonly emailOf: (subject: string) => string | null;
  /** Everyone who is not of the demo. */
  readonly known: () => readonly string[];
}

/** Opens the folder, with a new key the first time. Throws StartError when what lies there cannot be read. */
export async function openIssuerFolder(folder: string): Promise<IssuerFolder> {
  mkdirSync(folder, { recursive: true });
  const keyFile = join(folder, 'key.json');
  const addressFile = join(folder, 'address.json');
  const usersFile = join(folder, 'users.json');
  const key = readJson(keyFile, keySchema) ?? writeJson(keyFile, await newKey());
  const others = (): readonly string[] => readJson(usersFile, usersSchema) ?? [];
  const demo = new Map(DEMO_USERS.map(({ email }) => [subject(email), email]));
  return {
    key,
    address: () => readJson(addressFile, addressSchema)?.issuer ?? null,
    keepAddress: (issuer) => void writeJson(addressFile, { issuer }),
    subjectOf: (email) => {
      const of = subject(email);
      if (!demo.has(of) && !others().includes(email)) writeJson(usersFile, [...others(), email]);
      return of;
    },
    emailOf: (of) => demo.get(of) ?? others().find((email) => subject(email) === of) ?? null,
    known: others,
  };
}

async function newKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = createHash('sha256')
    .update(jwk.n ?? '')
    .digest('base64url')
    .slice(0, 16);
  return keySchema.parse({ ...jwk, kid, alg: 'RS256', use: 'sig' });
}

/** Looks like Cognito's subject: a UUID, here made from the address. */
function subject(email: string): string {
  const hex = createHash('sha256').update(email).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** Null when there is no such file. Throws StartError when it holds something else. */
function readJson<T>(file: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(file)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new StartError(broken(dirname(file)));
  }
}

/** Writes beside and renames, so that a reader never meets half a file. */
function writeJson<T>(file: string, value: T): T {
  writeFileSync(`${file}.new`, JSON.stringify(value), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return value;
}
