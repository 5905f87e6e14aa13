import { expect, it } from 'vitest';
import { formulaInWords } from '../../../web/src/conclusions/formula-in-words.ts';

type Told = Parameters<typeof formulaInWords>[0];
type Kind = Told['indicator']['kind'];
const granted = {
  dataset: 'vouchers',
  date: 'toekenningsdatum',
  where: { status: ['toegekend', 'afgerond'] },
} as const;
const REGISTER = 'Gelezen uit het register over de laatste periode die toen voorbij was.';

function of(kind: Kind, measure: object, more: Partial<Told> = {}): string {
  const told = { measure, window: null, delivery: 'register', indicator: { kind, t: '2025-10-31' }, ...more };
  return formulaInWords(told as Told).join(' ');
}

it('tells a count with its conditions', () => {
  expect(of('count', granted)).toBe(
    `Het aantal rijen van vouchers met een toekenningsdatum tot en met 31 oktober 2025 waarvan status toegekend of afgerond is. ${REGISTER}`,
  );
});

it.each([
  [
    'sum',
    { ...granted, where: undefined, field: 'bedrag' },
    'De kolom bedrag opgeteld over de rijen van vouchers met een toekenningsdatum tot en met 31 oktober 2025.',
  ],
  [
    'unique',
    { dataset: 'deelnemers', date: 'startdatum', field: 'deelnemernummer' },
    'Het aantal verschillende waarden van deelnemernummer in de rijen van deelnemers met een startdatum tot en met 31 oktober 2025; elke waarde telt één keer.',
  ],
  [
    'mean',
    { ...granted, where: undefined, field: 'bedrag' },
    'Het gemiddelde van bedrag over de rijen van vouchers met een toekenningsdatum tot en met 31 oktober 2025.',
  ],
  [
    'ratio',
    { dataset: 'deelnemers', date: 'einddatum', among: { uitstroom: ['betaald_werk'] } },
    'Van de rijen van deelnemers met een einddatum tot en met 31 oktober 2025, het deel waarvan ook uitstroom betaald werk is, in procenten.',
  ],
] as const)('tells a %s', (kind, measure, sentence) => {
  expect(of(kind, measure)).toBe(`${sentence} ${REGISTER}`);
});

it.each([
  ['count', 'increment', 'De aangeleverde waarden van alle perioden opgeteld.'],
  ['level', 'increment', 'De laatst aangeleverde waarde.'],
  ['count', 'total', 'De laatst aangeleverde waarde.'],
  [
    'mean',
    'increment',
    'Het gemiddelde van de aangeleverde waarden, elk zo zwaar als het aantal waarover ze gaat.',
  ],
] as const)('tells measured values: %s of %s', (kind, as, sentence) => {
  expect(of(kind, { dataset: 'meetwaarden', as })).toBe(sentence);
});

it('tells what a window and period files change', () => {
  const said = of(
    'count',
    { ...granted, where: undefined },
    { delivery: 'period', window: { from: '2025-01-01', per: 'jaar' } },
  );
  expect(said).toContain('Alle aangeleverde perioden tot en met die dag tellen samen.');
  expect(said).toContain('Telt vanaf 1 januari 2025. Begint elk jaar op 1 januari opnieuw.');
});

it.each([
  ['count', 'De stand van 2 projecten opgeteld'],
  ['ratio', 'Tellers en noemers van 2 projecten opgeteld en dan gedeeld'],
  ['unique', 'telt een deelnemer één keer'],
] as const)('tells how projects come together in a %s', (kind, part) => {
  expect(of(kind, { projects: ['1', '2'], indicator: 'x' })).toContain(part);
});
