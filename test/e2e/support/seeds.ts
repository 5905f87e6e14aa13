import type { ApiClient } from '../../../functions/demo/load/api-client.ts';
import { waitFor } from '../../../functions/demo/load/wait-for.ts';
import { actualOf, awaitActual, seedDeliveries, seedProgramme } from './seed.ts';
import { grantedIn } from './voucher-files.ts';

/** What several browser tests begin with. */
export type SeedName = 'vouchers' | 'participants';

/** Fills an empty product; ends when all that follows from it is done too. */
export const SEEDS: Readonly<Record<SeedName, (api: ApiClient) => Promise<void>>> = {
  /** What came in of the voucher register of project 3.7 before its delivery that is open. */
  vouchers: async (api) => {
    await seedProgramme(api);
    await seedDeliveries(
      api,
      ({ project, dataset, period }) =>
        project === '3.7' && dataset === 'vouchers' && ['2025-B3', '2025-B4'].includes(period),
    );
    await awaitActual(api, '3.7', 'vouchers-toegekend', grantedIn('2025-B4'));
  },
  /** The participants and activities of project 3.12 that the reference date of 1 July 2025 rests on. */
  participants: async (api) => {
    await seedProgramme(api);
    await seedDeliveries(
      api,
      ({ project, dataset, period }) =>
        project === '3.12' && dataset !== 'meetwaarden' && period === '2025-B3',
    );
    await waitFor('3.12 jongeren-begeleid', 60, () => actualOf(api, '3.12', 'jongeren-begeleid'));
  },
};
