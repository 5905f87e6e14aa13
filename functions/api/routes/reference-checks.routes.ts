import { FINDING_CODES, FINDING_WORDS } from '../../../shared/reference-date/reconcile-words.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { differencesAt } from '../../reference-date/differences-at.ts';
import { reconcileAt } from '../../reference-date/reconcile-at.ts';
import { vouchersAt } from '../../reference-date/voucher-check.ts';
import { allocationWhatIf } from '../../reference-date/what-if.ts';
import { Problem } from '../problem.ts';
import { refusePurged } from '../purged.ts';
import { knownDate, knownPlace, pageOf } from '../reference-place.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** At most some 2 MB. */
const PAGE = 5_000;

/** What an ESF administrator looks at before a date is final, and after it (contract §4). */
export const referenceCheckRoutes = {
  reconcile: async ({ target, deps, param, query }) => {
    const { programme } = target.version;
    await refusePurged(deps, programme.id);
    const found = await reconcileAt(deps, programme, knownDate(programme, param));
    const { shown, next } = pageOf(found, query.after, PAGE);
    const kinds = FINDING_CODES.map((kind) => ({
      ...{ code: kind, count: found.filter(({ code }) => code === kind).length },
      ...FINDING_WORDS[kind],
    }));
    return json({ items: shown, next, total: found.length, kinds: kinds.filter(({ count }) => count > 0) });
  },
  vouchers: async ({ target, deps, param, query }) => {
    const { programme } = target.version;
    await refusePurged(deps, programme.id);
    const judged = await vouchersAt(deps, programme, knownDate(programme, param));
    // What does not count comes first, over all pages: that is what people look for.
    const sorted = judged.vouchers.toSorted((a, b) => Number(a.eligible) - Number(b.eligible));
    const { shown, next } = pageOf(sorted, query.after, PAGE);
    return json({
      items: shown.map((voucher) => ({ ...voucher, bedrag: inEuros(voucher.bedrag) })),
      next,
      eligible: { ...judged.eligible, amount: inEuros(judged.eligible.amount) },
      refused: { ...judged.refused, amount: inEuros(judged.refused.amount) },
      hasRules: programme.esf?.voucherRules !== undefined,
    });
  },
  differences: async ({ target, deps, param, query }) => {
    const { programme } = target.version;
    await refusePurged(deps, programme.id);
    const found = await differencesAt(deps, programme, knownPlace(programme, param));
    const { shown, next } = pageOf(found, query.after, PAGE);
    const items = shown.map(({ date: _date, municipality: _municipality, ...difference }) => difference);
    const named = [...new Set(found.flatMap(({ since }) => since ?? []))];
    const sources = await Promise.all(named.map((id) => deps.submissions.get(id)));
    return json({
      ...{ items, next, total: found.length },
      sources: sources.flatMap((source) => (source === null ? [] : [sourceOf(source)])),
    });
  },
  allocationWhatIf: ({ target, param, body }) => {
    const { programme } = target.version;
    knownDate(programme, param);
    const known = new Set(programme.esf?.municipalities.map(({ code }) => code));
    const issues = (['weights', 'factors'] as const).flatMap((field) =>
      Object.keys(body[field])
        .filter((code) => !known.has(code))
        .map((code) => ({ path: `${field}.${code}`, message: NOT_OF_ESF })),
    );
    if (issues.length > 0) throw new Problem(400, UNKNOWN, issues);
    return Promise.resolve(json(allocationWhatIf(programme, body)));
  },
} satisfies Pick<Handlers, 'reconcile' | 'vouchers' | 'differences' | 'allocationWhatIf'>;

/** What a person knows a submission by. */
const sourceOf = ({ id, fileName, sender, createdAt }: Submission) => ({
  ...{ submission: id, fileName, by: sender, at: createdAt },
});

const UNKNOWN = 'Niet elke gemeente doet mee aan ESF. Laat weg wat hieronder staat en probeer het opnieuw.';
const NOT_OF_ESF = 'is geen gemeente uit het ESF-deel van het programma';

function inEuros(cents: number): number;
function inEuros(cents: number | null): number | null;
function inEuros(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}
