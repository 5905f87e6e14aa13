import { stripInvisible } from '../../csv/cell-text.ts';

/** The form in which keys and participant numbers are compared: without case and invisible characters (contract §1). */
export function normaliseKey(text: string): string {
  return stripInvisible(text).normalize('NFC').toLowerCase();
}
