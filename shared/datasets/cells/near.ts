import { foldName } from '../../csv/fold-name.ts';

/**
 * The one candidate a text probably means: at most two letters (one of three) away, or the only one that
 * begins or is begun by it. undefined where there is none, or more than one.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const folded = foldName(text);
  if (folded === '') return undefined;
  const limit = folded.length < 3 ? 0 : folded.length === 3 ? 1 : 2;
  const distances = candidates.map((candidate) => letterDistance(folded, foldName(candidate), limit));
  const least = Math.min(...distances);
  if (least <= limit) return onlyOne(candidates.filter((_, index) => distances[index] === least));
  if (folded.length < 3) return undefined;
  return onlyOne(
    candidates.filter(
      (candidate) => foldName(candidate).startsWith(folded) || folded.startsWith(foldName(candidate)),
    ),
  );
}

function onlyOne(found: readonly string[]): string | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/**
 * How many letters must be added, left out or replaced to make one text the other (Levenshtein); Infinity where more
 * than `limit`, told at once where the lengths say so.
 */
export function letterDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  const distance = previous[other.length] ?? 0;
  return distance <= limit ? distance : Infinity;
}
