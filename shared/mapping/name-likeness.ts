import { foldName } from '../csv/fold-name.ts';
import { letterDistance } from '../datasets/cells/near.ts';
import { COLUMN_WORDS } from './column-words.ts';

/** Words that say nothing of what a column holds. */
const EMPTY_WORDS = new Set(['de', 'het', 'van', 'een', 'in', 'op', 'naar', 'bij', 'is', 'nr', 'id']);

/** How much a foreign name looks like a column of ours: 1 the same, 0 nothing in common. */
export function nameLikeness(foreign: string, ours: string): number {
  const [own = 0, ...others] = [ours, ...(COLUMN_WORDS[ours] ?? [])].map((name) => likeness(foreign, name));
  // Another word for it is a little less sure than its own name.
  return Math.max(own, ...others.map((score) => score * 0.95));
}

function likeness(one: string, other: string): number {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const distance = letterDistance(a, b, Math.floor(longest / 4));
  const letters = distance === Infinity ? 0 : 1 - distance / longest;
  return Math.max(letters, sharedWords(wordsOf(one), wordsOf(other)));
}

/**
 * The share of words that are in both, with some doubt; 'voucher' is in 'vouchernummer' too, with more doubt, as where
 * ours is a part of a longer name ('Status dossier').
 */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const found = one.filter((word) => other.includes(word)).length;
  const parts = one.filter((word) => word.length > 4 && other.some((each) => isIn(word, each))).length;
  const most = Math.max(one.length, other.length);
  const whole = other.every((word) => word.length > 3 && one.includes(word)) ? 0.65 : 0;
  return Math.max((0.9 * found) / most, (0.75 * parts) / most, whole);
}

function isIn(one: string, other: string): boolean {
  return one.includes(other) ? other.length > 4 : other.includes(one);
}

function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}
