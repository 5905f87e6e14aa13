import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isIsoDate } from '../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { StartError } from './start-error.ts';

/** The demo's date (issue of part 1): after the last published figures, before the programmes end. */
const DEMO_TODAY = '2025-11-14';
const DEFAULT_PORT = 8080;
/** Who may add regions when nothing else is configured: the demo's own user. */
const DEMO_PLATFORM = 'platform@peilstok.example';

export interface StartOptions {
  readonly reset: boolean;
  /** Load no demo. */
  readonly empty: boolean;
  readonly port: number;
  /** Absolute path. */
  readonly dataFolder: string;
  readonly today: IsoDate;
  /** E-mail addresses of platform users, comma-separated, as in the cloud. */
  readonly platformUsers: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the arguments and the environment of `npm start` (contract §5). Throws StartError with the line to show. */
export function readStartOptions(args: readonly string[], variables: Variables): StartOptions {
  const { reset, empty } = readFlags(args);
  const today = variables['PEILSTOK_TODAY'] || DEMO_TODAY;
  if (!isIsoDate(today)) {
    throw new StartError(`PEILSTOK_TODAY is geen datum (jjjj-mm-dd), bijvoorbeeld ${DEMO_TODAY}.`);
  }
  return {
    reset,
    empty,
    port: readPort(variables),
    dataFolder: readDataFolder(variables),
    today,
    platformUsers: variables['PEILSTOK_PLATFORM'] || DEMO_PLATFORM,
  };
}

/** The port of the site: `PORT`, 8080 by default. */
export function readPort(variables: Variables): number {
  const text = variables['PORT'] || String(DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new StartError(
      'PORT is geen poortnummer. Kies een getal van 1 tot en met 65535, bijvoorbeeld PORT=8081.',
    );
  }
  return port;
}

/** The data folder: `PEILSTOK_DATA`, `.data` of the project by default. */
export function readDataFolder(variables: Variables): string {
  return resolve(import.meta.dirname, '../..', variables['PEILSTOK_DATA'] || '.data');
}

function readFlags(args: readonly string[]): { reset: boolean; empty: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { reset: { type: 'boolean', default: false }, empty: { type: 'boolean', default: false } },
    });
    return values;
  } catch {
    throw new StartError(
      'Gebruik: npm start -- [--reset] [--empty]. Meer kan met PORT, PEILSTOK_DATA en PEILSTOK_TODAY.',
    );
  }
}
