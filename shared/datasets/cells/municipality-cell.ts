import { stripInvisible } from '../../csv/cell-text.ts';
import { foldName } from '../../csv/fold-name.ts';
import type { Finding } from '../../issues/catalogue.ts';
import type { CellReading } from './cell-reading.ts';
import { accept, refuse } from './cell-reading.ts';
import { nearest } from './near.ts';

/** A municipality of the region, or of the programme's ESF part. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
}

const OUTSIDE_REGION = 'buiten_regio';

const CODE = /^(?:GM ?(\d{4})|(\d{1,4}))$/i;

/** Reads a municipality by name or code (contract §1) as `GM0222` or `buiten_regio`. */
export function createMunicipalityReader(
  municipalities: readonly Municipality[],
): (text: string) => CellReading {
  const byName = new Map(municipalities.map(({ code, name }) => [foldPlace(name), code]));
  byName.set(foldName(OUTSIDE_REGION), OUTSIDE_REGION);
  const codes = new Set(municipalities.map(({ code }) => code));
  const names = municipalities.map(({ name }) => name);
  return (text) => {
    const typed = stripInvisible(text);
    const match = CODE.exec(typed);
    if (match !== null) {
      const code = `GM${match[1] ?? (match[2] ?? '').padStart(4, '0')}`;
      return codes.has(code) ? accept(code) : refuse(unknown(names));
    }
    const code = byName.get(foldPlace(typed));
    if (code !== undefined) return accept(code);
    return refuse(unknown(names, meant(typed, names, codes)));
  };
}

function meant(typed: string, names: readonly string[], codes: ReadonlySet<string>): string | undefined {
  const digits = /^GM[\s_-]*(\d{1,4})$/i.exec(typed)?.[1];
  const code = `GM${digits?.padStart(4, '0')}`;
  if (digits !== undefined) return codes.has(code) ? code : undefined;
  return nearest(typed.replace(/^(gemeente|gem\.)\s+/i, ''), [...names, OUTSIDE_REGION]);
}

function unknown(names: readonly string[], suggestion?: string): Finding {
  return {
    code: 'gemeente_onbekend',
    params: { names },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Names also match with another apostrophe, or none. */
function foldPlace(name: string): string {
  return foldName(name).replace(/['’‘`´]/g, '');
}
