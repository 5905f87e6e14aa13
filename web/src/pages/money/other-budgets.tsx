import { moneyAddress } from '../../addresses.ts';
import { yearName } from './money-words.ts';

interface OtherBudgetsProps {
  readonly programme: string;
  readonly years: readonly (number | null)[];
  readonly year: number | null;
  readonly stand: string;
}

/** Leads from a year to the whole run and back: neither is in the other's totals, so who sees one misses the other. */
export function OtherBudgets({ programme, years, year, stand }: OtherBudgetsProps) {
  const others = years.filter((each) => (each === null) !== (year === null));
  if (!years.includes(null) || others.length === 0) return null;
  return (
    <p class="no-print">
      {year === null
        ? 'Dit is wat voor de hele looptijd is begroot. Per jaar is ook begroot: '
        : `Dit is alleen wat voor ${year} is begroot. Een deel is begroot zonder jaar: `}
      {others.map((each, index) => (
        <span key={each}>
          {index > 0 && ' · '}
          <a href={moneyAddress(programme, each, stand)}>{yearName(each)}</a>
        </span>
      ))}
    </p>
  );
}
