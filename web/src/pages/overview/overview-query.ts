import { indicatorStatuses } from './statuses.ts';
import type { IndicatorStatus } from '../../api/answers.ts';

export const ORDERS = ['programma', 'status', 'tempo', 'voortgang', 'naam'] as const;
export type Order = (typeof ORDERS)[number];

/** What the overview shows, as its address says it, so that a link shows someone else the same. */
export interface OverviewQuery {
  /** The date of the figures; empty for today. */
  readonly stand: string;
  /** Only what was accepted by this date; empty for all that is in force now. */
  readonly bekend: string;
  /** Since when changes are told; empty for the usual date. */
  readonly sinds: string;
  readonly status: IndicatorStatus | null;
  readonly lijn: string;
  readonly project: string;
  readonly volgorde: Order;
}

/** The date of the figures and what was known then, which links to other pages keep. */
export type SeenAt = Pick<OverviewQuery, 'stand' | 'bekend'>;

/** Reads the query of the address; what it does not know is left out. */
export function readOverviewQuery(query: Readonly<Record<string, string>>): OverviewQuery {
  const text = (name: string): string => query[name] ?? '';
  return {
    ...{ stand: text('stand'), bekend: text('bekend'), sinds: text('sinds') },
    ...{ lijn: text('lijn'), project: text('project') },
    status: indicatorStatuses.find((status) => status === query['status']) ?? null,
    volgorde: ORDERS.find((order) => order === query['volgorde']) ?? 'programma',
  };
}

/** The address of the overview that shows this; what is usual is left out. */
export function overviewQueryAddress(programme: string, query: OverviewQuery): string {
  const { status, volgorde, ...texts } = query;
  const params = new URLSearchParams(Object.entries(texts).filter(([, value]) => value !== ''));
  if (status !== null) params.set('status', status);
  if (volgorde !== 'programma') params.set('volgorde', volgorde);
  return `/programma/${programme}${params.size === 0 ? '' : `?${params}`}`;
}

/** The query of the API that a date and what was known then ask for. */
export function apiQuery({ stand, bekend }: SeenAt): string {
  const params = new URLSearchParams({
    ...(stand !== '' && { asOf: stand }),
    ...(bekend !== '' && { known: bekend }),
  });
  return params.size === 0 ? '' : `?${params}`;
}
