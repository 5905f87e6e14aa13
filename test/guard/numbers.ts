import { passesElevenTest } from '../../shared/guard/eleven-test.ts';

/** The first numbers from `from` on that pass the 11-test (or do not), nine digits each; made, of nobody. */
export function numbersFrom(from: number, amount: number, passing: boolean): string[] {
  const found: string[] = [];
  for (let number = from; found.length < amount; number += 1) {
    const digits = String(number).padStart(9, '0');
    if (passesElevenTest(digits) === passing) found.push(digits);
  }
  return found;
}
