import { useState } from 'preact/hooks';
import type { VoucherCheck } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { Empty } from '../../components/states.tsx';
import { formatCount, formatEuro, NO_VALUE } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { FigureTable } from './figure-table.tsx';
import { Folded, Loaded } from './folded.tsx';

const AT_ONCE = 50;

interface VoucherSectionProps {
  readonly programme: string;
  readonly date: string;
}

/** Which vouchers count for ESF, and of each other one why not. */
export function VoucherSection({ programme, date }: VoucherSectionProps) {
  return (
    <Folded title="Vouchers voor ESF" note="wat telt, en waarom de rest niet">
      <Loaded<VoucherCheck>
        what="de vouchers"
        path={apiPath('programmes', programme, 'reference-dates', date, 'vouchers')}
      >
        {(found) => <Vouchers found={found} />}
      </Loaded>
    </Folded>
  );
}

function Vouchers({ found }: { readonly found: VoucherCheck }) {
  const [all, setAll] = useState(false);
  const { items, eligible, refused, hasRules, next } = found;
  if (eligible.count + refused.count === 0)
    return <Empty>De ESF-projecten van dit programma hebben geen vouchers voor dit peilmoment.</Empty>;
  const sorted = items.toSorted((a, b) => Number(a.eligible) - Number(b.eligible));
  return (
    <>
      <p>
        {counted(eligible.count, 'voucher telt', 'vouchers tellen')} mee voor {formatEuro(eligible.amount)};{' '}
        {counted(refused.count, 'voucher', 'vouchers')} voor {formatEuro(refused.amount)} niet.
        {!hasRules && ' Het programma heeft geen regels voor vouchers, dus tellen ze allemaal.'}
      </p>
      <FigureTable
        caption="Vouchers voor ESF"
        heads={['Voucher', 'Project', 'Telt mee', 'Waarom niet', 'Bedrag']}
        rows={(all ? sorted : sorted.slice(0, AT_ONCE)).map((voucher) => [
          voucher.vouchernummer,
          voucher.project,
          voucher.eligible ? 'ja' : 'nee',
          voucher.reasons.map(({ text }) => text).join(' ') || NO_VALUE,
          voucher.bedrag === null ? NO_VALUE : formatEuro(voucher.bedrag),
        ])}
        words={4}
      />
      {!all && items.length > AT_ONCE && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Toon alle {formatCount(items.length)}
        </button>
      )}
      {next !== null && <p class="small muted">Hier staan de eerste {formatCount(items.length)} vouchers.</p>}
    </>
  );
}
