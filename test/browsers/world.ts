import { demoProgrammeFile, PRACTICE_PROGRAMME } from '../../functions/demo/demo-programmes.ts';
import { demoMeetings } from '../../functions/demo/generate/meetings.ts';
import { holdMeeting } from '../../functions/demo/load/hold-meeting.ts';
import { demoMembers } from '../../functions/demo/demo-users.ts';
import { startLocalStack } from '../e2e/support/local-stack.ts';
import type { LocalStack } from '../e2e/support/local-stack.ts';
import { awaitActual, freeze, seedDeliveries, seedProgramme, send } from '../e2e/support/seed.ts';
import { WITH_INDICATORS } from '../e2e/support/swept-pages.ts';
import { faultyVouchers, grantedIn, mendedVouchers, OPEN } from '../e2e/support/voucher-files.ts';

export const MANAGEMENT = 'management.achterhoek';

/** A running product in which every page has something to show. */
export interface World {
  readonly stack: LocalStack;
  /** Submissions by the word in capitals that stands for them in an address. */
  readonly made: ReadonlyMap<string, string>;
}

/** Starts it. Its owner removes the stack. */
export async function startWorld(): Promise<World> {
  const stack = await startLocalStack();
  const { api } = stack;
  await seedProgramme(api);
  for (const id of [PRACTICE_PROGRAMME, WITH_INDICATORS] as const)
    await api.put('platform', `/programmes/${id}`, demoProgrammeFile(id));
  await api.put('platform', '/regions/AM35/members', demoMembers('AM35'));
  await seedDeliveries(
    api,
    ({ project, dataset, period }) =>
      (project === '3.7' && dataset === 'vouchers' && ['2025-B3', '2025-B4'].includes(period)) ||
      (project === '3.12' && dataset !== 'meetwaarden' && period === '2025-B3'),
  );
  for (const meeting of demoMeetings()) await holdMeeting(api, MANAGEMENT, meeting);
  const made = new Map([
    ['REFUSED', await send(api, OPEN, faultyVouchers())],
    ['DOUBTFUL', await send(api, OPEN, mendedVouchers())],
    ['ACCEPTED', await send(api, { ...OPEN, dataset: 'meetwaarden' }, null)],
  ]);
  await freeze(api, '2025-07-01', 'GM0222');
  await awaitActual(api, OPEN.project, 'vouchers-toegekend', grantedIn('2025-B4'));
  return { stack, made };
}
