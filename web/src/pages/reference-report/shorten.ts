import type { ReferenceReport } from '../../../../shared/api/reference-report.schema.ts';

type Factor = ReferenceReport['factors'][number];
type Target = ReferenceReport['targets'][number];

/** So many lines of each fit, with everything else, on two pages of A4. */
const MOST_FACTORS = 14;
const MOST_TARGETS = 10;
const MOST_SUBMISSIONS = 8;

/** The consultants with the largest caseload, and all others together; everyone where they fit. */
export function shortenFactors(factors: readonly Factor[]): {
  readonly shown: readonly Factor[];
  readonly rest: (Pick<Factor, 'proven' | 'caseload' | 'factor'> & { readonly count: number }) | null;
} {
  if (factors.length <= MOST_FACTORS) return { shown: factors, rest: null };
  const largest = factors.toSorted((a, b) => b.caseload - a.caseload);
  const shown = new Set(largest.slice(0, MOST_FACTORS - 1));
  const others = factors.filter((factor) => !shown.has(factor));
  const proven = others.reduce((sum, each) => sum + each.proven, 0);
  const caseload = others.reduce((sum, each) => sum + each.caseload, 0);
  const factor = caseload === 0 ? null : proven / caseload;
  return {
    shown: factors.filter((each) => shown.has(each)),
    rest: { count: others.length, proven, caseload, factor },
  };
}

/** What needs attention first when not all fit. */
const URGENCY: readonly Target['status'][] = [
  'niet_behaald',
  'achter',
  'aandacht',
  'op_koers',
  'behaald',
  'geen_gegevens',
  'geen_doel',
];

/** The indicators that need attention most, in the order of the programme, and how many others there are by status. */
export function shortenTargets(targets: readonly Target[]): {
  readonly shown: readonly Target[];
  readonly rest: readonly { readonly status: Target['status']; readonly count: number }[];
} {
  if (targets.length <= MOST_TARGETS) return { shown: targets, rest: [] };
  const urgent = targets.toSorted((a, b) => URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status));
  const shown = new Set(urgent.slice(0, MOST_TARGETS - 1));
  const others = targets.filter((target) => !shown.has(target));
  const rest = URGENCY.flatMap((status) => {
    const count = others.filter((each) => each.status === status).length;
    return count === 0 ? [] : [{ status, count }];
  });
  return { shown: targets.filter((each) => shown.has(each)), rest };
}

/** The first submissions, and how many others there are. */
export function shortenSubmissions<Submission>(submissions: readonly Submission[]): {
  readonly shown: readonly Submission[];
  readonly rest: number;
} {
  if (submissions.length <= MOST_SUBMISSIONS) return { shown: submissions, rest: 0 };
  const shown = submissions.slice(0, MOST_SUBMISSIONS - 1);
  return { shown, rest: submissions.length - shown.length };
}
