import type { Column } from './column.ts';

const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 });

/** A number as people write it: `1.234,5`. */
export function dutchNumber(value: number): string {
  return NUMBER.format(value);
}

/** Values in a Dutch sentence: `a, b of c`. */
export function allowedValues(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} of ${values.at(-1)}`;
}

/** What a column takes, as part of a Dutch sentence after 'Toegestaan is', with an example. */
export function allowed(column: Column): string {
  switch (column.type) {
    case 'key':
      return `een eigen nummer, bijvoorbeeld ${column.example}`;
    case 'participant':
      return `een eigen nummer van de deelnemer, bijvoorbeeld ${column.example}`;
    case 'caseworker':
      return `een code, bijvoorbeeld ${column.example}`;
    case 'text':
      return `een tekst, bijvoorbeeld ${column.example}`;
    case 'indicator':
      return `de naam van een indicator van het project, bijvoorbeeld ${column.example}`;
    case 'budget_line':
      return `het nummer van een begrotingspost, bijvoorbeeld ${column.example}`;
    case 'code':
      return allowedValues(column.list?.codes ?? []);
    case 'date':
      return 'een datum als dd-mm-jjjj of jjjj-mm-dd, bijvoorbeeld 31-12-2025';
    case 'amount':
      return `een bedrag in euro’s${bounds(column)} met ten hoogste twee decimalen, bijvoorbeeld 1.234,50`;
    case 'decimal':
      return `een getal${bounds(column)}, bijvoorbeeld 12,5`;
    case 'whole':
      return `een heel getal${bounds(column)}, bijvoorbeeld ${column.example || '24'}`;
    case 'year':
      return 'een jaartal van vier cijfers, bijvoorbeeld 2025';
    case 'municipality':
      return 'de naam of code van een gemeente van de regio, bijvoorbeeld GM0222, of buiten_regio';
  }
}

function bounds({ minimum, maximum }: Column): string {
  if (minimum !== null && maximum !== null)
    return ` van ${dutchNumber(minimum)} tot en met ${dutchNumber(maximum)}`;
  if (minimum !== null) return ` van ${dutchNumber(minimum)} of hoger`;
  return '';
}
