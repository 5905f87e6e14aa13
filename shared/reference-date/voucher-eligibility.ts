import type { KeyedRow, Row } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { VoucherRule } from '../programme/programme.schema.ts';
import { byCodePoints } from './code-points.ts';
import { dutchDay } from './dutch-day.ts';
import { dateOf, numberOf, textOf } from './row-cells.ts';

/** A project's vouchers, with its first and last day (the programme's where it has none of its own). */
export interface VoucherSource {
  readonly project: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly vouchers: readonly KeyedRow[];
}

/** One voucher at D: it counts for ESF when no rule speaks against it. */
export interface JudgedVoucher {
  readonly project: string;
  readonly vouchernummer: string;
  readonly gemeente: string | null;
  /** Cents; null where the row has none. */
  readonly bedrag: number | null;
  readonly eligible: boolean;
  /** The rules that it does not meet, each with a Dutch sentence. */
  readonly reasons: readonly { readonly rule: VoucherRule['rule']; readonly text: string }[];
}

/** All vouchers at D with their totals; amounts in cents. */
export interface VoucherEligibility {
  readonly vouchers: readonly JudgedVoucher[];
  readonly eligible: { readonly count: number; readonly amount: number };
  readonly refused: { readonly count: number; readonly amount: number };
}

/**
 * Which vouchers count for ESF at D, by the rules of the programme (`esf.voucherRules`); all of them where it has none.
 * As everywhere at a reference date, only what is dated before D has happened: a voucher asked for later is left out,
 * an end or a payment on D or later is still to come.
 * @returns vouchers by project and number (code points).
 */
export function judgeVouchers(
  sources: readonly VoucherSource[],
  rules: readonly VoucherRule[],
  date: IsoDate,
): VoucherEligibility {
  const vouchers = sources
    .flatMap((source) =>
      source.vouchers
        .filter(({ values }) => isBefore(dateOf(values, 'aanvraagdatum'), date))
        .map(({ values }) => judge(source, values, rules, date)),
    )
    .sort((a, b) => byCodePoints(a.project, b.project) || byCodePoints(a.vouchernummer, b.vouchernummer));
  return {
    vouchers,
    eligible: totalOf(vouchers.filter(({ eligible }) => eligible)),
    refused: totalOf(vouchers.filter(({ eligible }) => !eligible)),
  };
}

function judge(
  source: VoucherSource,
  voucher: Row,
  rules: readonly VoucherRule[],
  date: IsoDate,
): JudgedVoucher {
  const reasons = rules.flatMap((rule) => {
    const text = reasonAgainst(rule, voucher, source, date);
    return text === null ? [] : [{ rule: rule.rule, text }];
  });
  return {
    project: source.project,
    vouchernummer: textOf(voucher, 'vouchernummer') ?? '',
    gemeente: textOf(voucher, 'gemeente'),
    bedrag: numberOf(voucher, 'bedrag'),
    eligible: reasons.length === 0,
    reasons,
  };
}

/** Why a rule speaks against a voucher, as a Dutch sentence; null when it does not. */
function reasonAgainst(
  rule: VoucherRule,
  voucher: Row,
  { start, end }: VoucherSource,
  date: IsoDate,
): string | null {
  switch (rule.rule) {
    case 'positief_advies':
      return voucher['scholingsadvies'] === 'ja' ? null : 'Er is geen positief scholingsadvies.';
    case 'afgerond_binnen_project': {
      const finished = dateOf(voucher, 'einddatum');
      if (voucher['status'] !== 'afgerond') return 'De opleiding is niet afgerond.';
      if (finished === null) return 'De einddatum van de opleiding ontbreekt.';
      if (finished >= date) return 'De opleiding eindigt op of na het peilmoment.';
      if (finished < start) return 'De opleiding eindigde voor het begin van het project.';
      return finished > end ? 'De opleiding eindigde na het einde van het project.' : null;
    }
    case 'bedrag_betaald':
      if ((numberOf(voucher, 'bedrag') ?? 0) <= 0) return 'Er is geen bedrag ingevuld.';
      if (dateOf(voucher, 'betaaldatum') === null) return 'Het bedrag is nog niet betaald.';
      return isBefore(dateOf(voucher, 'betaaldatum'), date)
        ? null
        : 'Het bedrag is betaald op of na het peilmoment.';
    case 'start_niet_voor': {
      const started = dateOf(voucher, 'startdatum');
      if (started === null) return 'De startdatum van de opleiding ontbreekt.';
      return started >= rule.date ? null : `De opleiding begon voor ${dutchDay(rule.date)}.`;
    }
  }
}

const isBefore = (day: IsoDate | null, date: IsoDate): boolean => day !== null && day < date;

function totalOf(vouchers: readonly JudgedVoucher[]): { count: number; amount: number } {
  return {
    count: vouchers.length,
    amount: vouchers.reduce((sum, { bedrag }) => sum + (bedrag ?? 0), 0),
  };
}
