import { createAuditStore } from '../../../functions/adapters/dynamo/audit.ts';
import { createElevenProofStore } from '../../../functions/adapters/dynamo/eleven-proof.ts';
import { createFigureStore } from '../../../functions/adapters/dynamo/figures.ts';
import { createHeadStore } from '../../../functions/adapters/dynamo/heads.ts';
import { createMemberStore } from '../../../functions/adapters/dynamo/members.ts';
import { createProgrammeStore } from '../../../functions/adapters/dynamo/programmes.ts';
import { createReferenceDateStore } from '../../../functions/adapters/dynamo/reference-dates.ts';
import { createRowStore } from '../../../functions/adapters/dynamo/rows.ts';
import { createSubmissionStore } from '../../../functions/adapters/dynamo/submissions.ts';
import { createArchive } from '../../../functions/adapters/s3/archive.ts';
import { createLanding } from '../../../functions/adapters/s3/landing.ts';
import { createApi } from '../../../functions/api/app.ts';
import { createTokenVerifier } from '../../../functions/auth/verify-token.ts';
import type { ApiDeps } from '../../../functions/api/route.ts';
import type { FiguresMessage, IngestMessage } from '../../../functions/ports/queue.port.ts';
import type { ReferenceDateMessage } from '../../../functions/ports/reference-date.port.ts';
import type { Member } from '../../../functions/ports/stores.port.ts';
import { startEngines } from '../../store/engines.ts';
import { startIssuer } from './issuer.ts';
import type { TestIssuer } from './issuer.ts';

/** The API on real stores, a test issuer, a clock to set, and queues that only remember. */
export interface Harness {
  readonly deps: ApiDeps;
  readonly issuer: TestIssuer;
  readonly queued: (IngestMessage | FiguresMessage | ReferenceDateMessage)[];
  readonly logged: string[];
  setToday(date: string): void;
  /** Asks as a person; `as` null sends no token. */
  ask(as: string | null, method: string, path: string, body?: unknown): Promise<Response>;
  /** The list of members of a region, whatever it was. */
  setMembers(region: string, members: readonly Member[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startHarness(): Promise<Harness> {
  const [engines, issuer] = await Promise.all([startEngines(), startIssuer()]);
  const queued: Harness['queued'] = [];
  const logged: string[] = [];
  let today = '2025-11-14';
  let ids = 0;
  let ticks = 0;
  const remember = (message: Harness['queued'][number]): Promise<void> => {
    queued.push(message);
    return Promise.resolve();
  };
  const deps: ApiDeps = {
    clock: {
      today: () => today,
      now: () => new Date(Date.parse(`${today}T09:00:00Z`) + (ticks += 1)).toISOString(),
    },
    newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
    programmes: createProgrammeStore(engines.table),
    members: createMemberStore(engines.table),
    submissions: createSubmissionStore(engines.table),
    heads: createHeadStore(engines.table),
    rows: createRowStore(engines.table),
    figures: createFigureStore(engines.table),
    audit: createAuditStore(engines.table),
    referenceDates: createReferenceDateStore(engines.table),
    elevenProof: createElevenProofStore(engines.table),
    landing: createLanding(engines.s3, engines.landingBucket),
    archive: createArchive(engines.s3, engines.archiveBucket, engines.landingBucket),
    queues: { ingest: remember, figures: remember, referenceDate: remember },
    tokens: createTokenVerifier(issuer),
    log: (message, facts) => logged.push(JSON.stringify({ message, ...facts })),
  };
  const app = createApi(deps);

  async function ask(as: string | null, method: string, path: string, body?: unknown): Promise<Response> {
    const headers = new Headers();
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

  async function stop(): Promise<void> {
    await Promise.all([engines.stop(), issuer.stop()]);
  }
  const setToday = (date: string): void => {
    today = date;
  };
  return { deps, issuer, queued, logged, setToday, ask, setMembers, stop };
}
