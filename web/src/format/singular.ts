/** Ends of words whose one is not found by their letters. */
const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/matches$/, 'match'],
  [/gemeenten$/, 'gemeente'],
  [/kinderen$/, 'kind'],
  [/dagen$/, 'dag'],
  [/leden$/, 'lid'],
  [/(jong|oud)eren$/, '$1ere'],
  [/(\p{L}ig|werkend|gehuwd|volwassen|werkloz|ontheemd|arbeidsongeschikt)en$/u, '$1e'],
  [/(t|s)oren$/, '$1or'],
];
/** Before `en`: what the one ends in. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/([bdfgklmnprst])\1$/, '$1'],
  [/v$/, 'f'],
  [/z$/, 's'],
  [/(^|[^aeiou])([aeou])([bdfgklmnprst])$/, '$1$2$2$3'],
];

/** One of what a Dutch plural names: `vouchers` is `voucher`, `gesprekken` `gesprek`; of more words the first. */
export function singular(plural: string): string {
  const [word = '', ...rest] = plural.split(' ');
  return [one(word), ...rest].join(' ');
}

function one(word: string): string {
  const irregular = IRREGULAR.find(([end]) => end.test(word));
  if (irregular !== undefined) return word.replace(...irregular);
  if (word.endsWith("'s") || word.endsWith('’s')) return word.slice(0, -2);
  if (/[a-z]{3}s$/.test(word) && !word.endsWith('ss')) return word.slice(0, -1);
  if (!/[a-z]{2}en$/.test(word)) return word;
  const stem = word.slice(0, -2);
  const rule = STEMS.find(([end]) => end.test(stem));
  return rule === undefined ? stem : stem.replace(...rule);
}
