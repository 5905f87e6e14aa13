import { createApi } from '../../../functions/api/app.ts';
import type { ApiDeps } from '../../../functions/api/route.ts';
import { createTokenVerifier } from '../../../functions/auth/verify-token.ts';
import { recompute } from '../../../functions/figures/recompute.ts';
import { ingest } from '../../../functions/ingest/ingest.ts';
import { carryOut } from '../../../functions/reference-date/carry-out.ts';
import type { FiguresMessage, IngestMessage } from '../../../functions/ports/queue.port.ts';
import type { ReferenceDateMessage } from '../../../functions/ports/reference-date.port.ts';
import type { Member } from '../../../functions/ports/stores.port.ts';
import { startEngines } from '../../store/engines.ts';
import { createTestPorts } from '../../store/ports.ts';
import { startIssuer } from './issuer.ts';
import type { TestIssuer } from './issuer.ts';

/** The API on real stores, a test issuer, a clock to set, and queues that hold what is sent until `work`. */
export interface Harness {
  readonly app: ReturnType<typeof createApi>;
  readonly deps: ApiDeps;
  readonly issuer: TestIssuer;
  readonly queued: (IngestMessage | FiguresMessage | ReferenceDateMessage)[];
  readonly logged: string[];
  setToday(date: string): void;
  /** Asks as a person; `as` null sends no token. */
  ask(
    as: string | null,
    method: string,
    path: string,
    body?: unknown,
    extra?: Record<string, string>,
  ): Promise<Response>;
  /** The list of members of a region, whatever it was. */
  setMembers(region: string, members: readonly Member[]): Promise<void>;
  /** Handles the work that waits. */
  work(): Promise<void>;
  stop(): Promise<void>;
}

export async function startHarness(): Promise<Harness> {
  const [engines, issuer] = await Promise.all([startEngines(), startIssuer()]);
  const { ports, setTime } = createTestPorts(engines);
  const setToday = (date: string): void => setTime(`${date}T09:00:00.000Z`);
  setToday('2025-11-14');
  const queued: Harness['queued'] = [];
  const logged: string[] = [];
  const hold = (message: Harness['queued'][number]): Promise<void> =>
    Promise.resolve(void queued.push(message));
  const deps: ApiDeps = {
    ...ports,
    queues: { ingest: hold, figures: hold, referenceDate: hold },
    tokens: createTokenVerifier(issuer),
    log: (message, facts) => logged.push(JSON.stringify({ message, ...facts })),
    // While someone waits the queues are worked on; what fails there is not told to who waits.
    pause: () => work().catch(() => undefined),
  };
  const app = createApi(deps);

  async function ask(...[as, method, path, body, extra = {}]: Parameters<Harness['ask']>): Promise<Response> {
    const headers = new Headers(extra);
    if (as !== null) headers.set('authorization', `Bearer ${await issuer.token(as)}`);
    if (body === undefined) return app.request(path, { method, headers });
    headers.set('content-type', 'application/json');
    return app.request(path, {
      method,
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async function setMembers(region: string, members: readonly Member[]): Promise<void> {
    const { version } = await deps.members.ofRegion(region);
    const [action, subject] = ['members.replaced', 'members'];
    const entry = { id: deps.newId(), at: deps.clock.now(), by: 'test', action, subject };
    await deps.members.replace(region, version, members, { ...entry, from: null, to: null, reason: null });
  }

  async function work(): Promise<void> {
    for (let message = queued.shift(); message !== undefined; message = queued.shift()) {
      if (message.kind === 'figures') await recompute(deps, message);
      else if (message.kind === 'reference-date') await carryOut(deps, message);
      else await ingest(deps, message);
    }
  }

  async function stop(): Promise<void> {
    await Promise.all([engines.stop(), issuer.stop()]);
  }
  return { app, deps, issuer, queued, logged, setToday, ask, setMembers, work, stop };
}
