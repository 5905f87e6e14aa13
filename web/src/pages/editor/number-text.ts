/** A number as it stands in a field: `1234,5`. */
export function numberText(value: unknown): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'string' ? value : '';
}

/** What was typed as a number, `1.234,50` and `1234.5` alike; the text itself where it is none, so that a check says so. */
export function readNumber(text: string): number | string {
  const bare = text.replaceAll(/[\s€]/g, '');
  const plain = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  const number = plain.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : text;
}
