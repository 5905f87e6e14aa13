import { useState } from 'preact/hooks';
import type { VoucherCheck } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import type { Pages } from '../../api/use-pages.ts';
import { Empty } from '../../components/states.tsx';
import { formatEuro, NO_VALUE } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { FigureTable } from './figure-table.tsx';
import { Folded, LoadedPages } from './folded.tsx';
import { VOUCHER_FILE } from './list-rows.ts';
import { AT_ONCE, ListDownload, MoreButton } from './long-list.tsx';

interface VoucherSectionProps {
  readonly programme: string;
  readonly date: string;
}

/** Which vouchers count for ESF, and of each other one why not. */
export function VoucherSection({ programme, date }: VoucherSectionProps) {
  const path = apiPath('programmes', programme, 'reference-dates', date, 'vouchers');
  return (
    <Folded title="Vouchers voor ESF" note="wat telt, en waarom de rest niet">
      <LoadedPages<VoucherCheck> what="de vouchers" path={path}>
        {(found, pages) => <Vouchers {...{ found, pages, path, date }} />}
      </LoadedPages>
    </Folded>
  );
}

interface VouchersProps {
  readonly found: VoucherCheck;
  readonly pages: Pages<VoucherCheck>;
  readonly path: string;
  readonly date: string;
}

function Vouchers({ found, pages, path, date }: VouchersProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const { items, eligible, refused, hasRules } = found;
  const of = eligible.count + refused.count;
  if (of === 0)
    return <Empty>De ESF-projecten van dit programma hebben geen vouchers voor dit peilmoment.</Empty>;
  const inView = items.slice(0, shown);
  return (
    <>
      <p>
        {counted(eligible.count, 'voucher telt', 'vouchers tellen')} mee voor {formatEuro(eligible.amount)};{' '}
        {counted(refused.count, 'voucher', 'vouchers')} voor {formatEuro(refused.amount)} niet.
        {!hasRules && ' Het programma heeft geen regels voor vouchers, dus tellen ze allemaal.'}
      </p>
      <ListDownload path={path} fileName={`vouchers-esf-${date}.csv`} file={VOUCHER_FILE} />
      <FigureTable
        caption="Vouchers voor ESF"
        heads={['Voucher', 'Project', 'Telt mee', 'Waarom niet', 'Bedrag']}
        rows={inView.map((voucher) => [
          voucher.vouchernummer,
          voucher.project,
          voucher.eligible ? 'ja' : 'nee',
          voucher.reasons.map(({ text }) => text).join(' ') || NO_VALUE,
          voucher.bedrag === null ? NO_VALUE : formatEuro(voucher.bedrag),
        ])}
        words={4}
      />
      <MoreButton pages={pages} shown={inView.length} of={of} show={setShown} />
    </>
  );
}
