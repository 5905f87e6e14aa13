import { unpack, zipEntries } from './zip-entries.ts';

/** Why a workbook is not opened. */
export type WorkbookFault = 'macros' | 'te_groot' | 'wachtwoord' | 'beschadigd' | 'onleesbaar';

/** What is known of a workbook before it is opened. */
export type Inspection =
  | { readonly kind: 'workbook'; readonly unpacked: number }
  | { readonly kind: 'fault'; readonly fault: WorkbookFault }
  /** An archive of something else. */
  | { readonly kind: 'other' };

/** A million rows of twenty columns stay below it. */
const MOST_UNPACKED = 800_000_000;
/** Sheets of the same text in every row are packed to a hundredth; a bomb to a thousandth. */
const MOST_RATIO = 250;
/** Below this a ratio says nothing: it can do no harm. */
const HARMLESS = 20_000_000;
const MOST_ENTRIES = 5_000;

/** Macros of today, and those of Excel 4 on a sheet of their own. */
const MACROS = /vbaproject\.bin$|^xl\/macrosheets\//;
/** No program writes a workbook with a document type: it is there to make entities of, which no reader should follow. */
const DOCUMENT_TYPE = /^\ufeff?(?:\s|<\?[^>]*>|<!--[^]*?-->)*<!doctype/i;

/**
 * Looks at an archive without opening what is in it: macros and passwords are refused, and what would unpack to more than
 * a workbook is, by what the archive says of itself and by what it really unpacks to.
 */
export async function inspectWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Inspection> {
  const entries = zipEntries(bytes);
  if (entries === null) return { kind: 'fault', fault: 'beschadigd' };
  const names = entries.map(({ name }) => name.toLowerCase());
  if (!names.includes('[content_types].xml') || !names.some((name) => name.startsWith('xl/')))
    return { kind: 'other' };
  if (names.some((name) => MACROS.test(name))) return { kind: 'fault', fault: 'macros' };
  if (entries.some(({ encrypted }) => encrypted)) return { kind: 'fault', fault: 'wachtwoord' };
  if (entries.some(({ method }) => method !== 0 && method !== 8))
    return { kind: 'fault', fault: 'beschadigd' };
  const limit = Math.min(MOST_UNPACKED, Math.max(HARMLESS, MOST_RATIO * bytes.length));
  const said = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (entries.length > MOST_ENTRIES || said > limit) return { kind: 'fault', fault: 'te_groot' };
  let unpacked = 0;
  for (const entry of entries) {
    const found = await unpack(bytes, entry, limit - unpacked);
    if (found === null) return { kind: 'fault', fault: 'beschadigd' };
    unpacked += found.size;
    if (unpacked > limit) return { kind: 'fault', fault: 'te_groot' };
    if (/\.(xml|rels)$/i.test(entry.name) && DOCUMENT_TYPE.test(found.beginning))
      return { kind: 'fault', fault: 'onleesbaar' };
  }
  return { kind: 'workbook', unpacked };
}
