import type { Budget, RealisedMoney } from '../../../shared/api/budget.schema.ts';
import { formatDate } from '../format/date.ts';
import { formatEuro, formatShare } from '../format/number.ts';
import { formatPart } from '../format/part.ts';
import { counted, enumerate } from '../format/words.ts';

type Money = Budget['programme']['gross'];
type Difference = Pick<Budget['differences'][number], 'stated' | 'found'>;

/** A year as it stands in a sentence: `2025`, or `de hele looptijd`. */
export function yearWords(year: number | null): string {
  return year === null ? 'de hele looptijd' : String(year);
}

/** What a programme's money of a year comes down to, in whole sentences: budgeted, realised, what is not settled. */
export function moneyConclusion(budget: Budget, realised: RealisedMoney | null): string[] {
  return [budgeted(budget), ...(realised === null ? [] : spent(realised)), ...unsettled(budget)];
}

function budgeted({ year, programme: { gross, net }, pm }: Budget): string {
  const when = `Voor ${yearWords(year)}`;
  if (gross.income === 0 && gross.expense === 0) {
    return pm.length > 0 ? `${when} staan alleen PM-posten in de begroting.` : `${when} is niets begroot.`;
  }
  const isSame = gross.income === net.income && gross.expense === net.expense;
  const without = isSame ? '' : `; zonder betalingen tussen projecten ${both(net)}`;
  return `${when} is ${both(gross)} begroot${without}.`;
}

function both({ expense, income }: Money): string {
  return `${formatEuro(expense)} lasten en ${formatEuro(income)} baten`;
}

function spent({ projects, programme, year }: RealisedMoney): string[] {
  const reporting = projects.filter(({ reports }) => reports);
  if (reporting.length === 0)
    return ['Wat is gerealiseerd, is niet bekend: hiervoor levert geen project financiën aan.'];
  const given = projects.filter(({ realised }) => realised.income !== null || realised.expense !== null);
  if (given.length === 0) return ['Er is nog niets gerealiseerd aangeleverd.'];
  const sides = [
    realisedOf(programme.realised.expense, programme.budget.expense, 'lasten'),
    realisedOf(programme.realised.income, programme.budget.income, 'baten'),
  ].filter((side) => side !== '');
  const whose =
    given.length === 1 ? `project ${given[0]?.code}` : `de ${given.length} projecten die dat aanleverden`;
  const ends = new Set(given.flatMap((project) => project.through ?? []));
  const through = [...ends].toSorted().at(-1);
  const orBefore = ends.size > 1 ? ' of eerder' : '';
  const when = through === undefined ? '' : ` tot en met ${formatDate(through)}${orBefore}`;
  return [`Gerealiseerd${when}: ${enumerate(sides)}, bij ${whose}.`, ...elapsed(year, through)];
}

function realisedOf(realised: number | null, budget: number | null, side: string): string {
  if (realised === null) return '';
  const share = shareOf(realised, budget);
  const of = budget === null ? '' : ` van ${formatEuro(budget)}`;
  return `${formatEuro(realised)}${of} ${side}${share === null ? '' : ` (${share})`}`;
}

/** Realised as a percentage of the budget; null where there is no budget to hold it against. */
export function shareOf(realised: number | null, budget: number | null): string | null {
  return realised === null || budget === null || budget <= 0 ? null : formatPart(realised / budget);
}

function elapsed(year: number | null, through: string | undefined): string[] {
  if (year === null || through === undefined || !through.startsWith(`${year}-`)) return [];
  const first = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - first) / DAY;
  const share = ((Date.parse(through) - first) / DAY + 1) / days;
  return share >= 1 ? [] : [`Op die dag was ${formatShare(share)} van het jaar voorbij.`];
}

const DAY = 86_400_000;

function unsettled({ pm, differences, oneSided }: Budget): string[] {
  const parts = [
    pm.length === 0
      ? ''
      : `${pm.length === 1 ? 'staat' : 'staan'} ${counted(pm.length, 'post', 'posten')} op PM`,
    contradicted(differences),
    oneSided.length === 0
      ? ''
      : `is van ${counted(oneSided.length, 'betaling', 'betalingen')} maar één kant bekend`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`Verder ${enumerate(parts)}.`];
}

/** How often the source contradicts itself by more than rounding; an amount may return per line and programme. */
function contradicted(differences: Budget['differences']): string {
  const large = differences.filter((difference) => !isRounding(difference));
  const small = differences.length - large.length;
  if (large.length === 0) {
    const times = `${counted(small, 'keer', 'keer')}, hoogstens ${formatEuro(ROUNDING)}`;
    return small === 0 ? '' : `spreekt de bron zichzelf alleen door afronding tegen (${times})`;
  }
  const amounts = large.map((difference) => Math.abs(gapOf(difference))).toSorted((a, b) => a - b);
  // Sums of sums differ by a rounding from each other.
  const distinct = amounts.filter((amount, at) => amount - (amounts[at - 1] ?? -Infinity) > ROUNDING).length;
  const told = [
    distinct === large.length ? '' : counted(distinct, 'bedrag dat terugkomt', 'bedragen die terugkomen'),
    small === 0
      ? ''
      : `daarnaast ${counted(small, 'afronding', 'afrondingen')} van hoogstens ${formatEuro(ROUNDING)}`,
  ].filter((part) => part !== '');
  return `spreekt de bron zichzelf ${large.length} keer tegen${told.length === 0 ? '' : ` (${told.join('; ')})`}`;
}

/** What was added up less what is stated, in euros and cents. */
export function gapOf({ stated, found }: Difference): number {
  return Math.round((found - stated) * 100) / 100;
}

/** Whether a stated amount is off by no more than rounding to whole euros. */
export function isRounding(difference: Difference): boolean {
  return Math.abs(gapOf(difference)) <= ROUNDING;
}

const ROUNDING = 1;
