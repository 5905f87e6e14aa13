import type { Ports } from '../ports/ports.ts';

/** What the computation of figures reaches the world through. */
export type RecomputePorts = Pick<
  Ports,
  'programmes' | 'heads' | 'rows' | 'figures' | 'breakdowns' | 'audit' | 'purges'
>;
