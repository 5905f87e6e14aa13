import type { Ports } from '../ports/ports.ts';
import { isPurged } from '../retention/is-purged.ts';
import { Problem } from './problem.ts';

/** What cannot be opened any more, and where what remains of it stands. */
export const purged = (): Problem =>
  new Problem(
    409,
    'De gegevens van dit extract zijn na de bewaartermijn verwijderd. Het verslag van de verwijdering noemt de hashes.',
  );

/** @throws Problem 409 where rows were removed: what is computed from them would be nought, not what was told before. */
export async function refusePurged(ports: Pick<Ports, 'purges'>, programme: string): Promise<void> {
  if (await isPurged(ports, programme)) throw purged();
}
