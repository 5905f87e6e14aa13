import { createHash } from 'node:crypto';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoDelivery } from '../../functions/demo/generate/demo-delivery.ts';
import type { ApiClient } from '../../functions/demo/load/api-client.ts';
import { handIn } from '../../functions/demo/load/hand-in.ts';
import type { SubmissionStatus } from '../../shared/submission/submission.ts';

const DELIVERY: DemoDelivery = {
  programme: 'achterhoek-2025-2028',
  project: '3.7',
  dataset: 'vouchers',
  municipality: null,
  period: '2025-B2',
  on: '2025-05-10',
  fileName: '3.7-vouchers-2025-B2.csv',
  content: 'vouchernummer\r\nOPV-0001\r\n',
  history: null,
  reason: 'Samengevoegd.',
};
const SUMMARY = {
  id: 's1',
  programme: 'achterhoek-2025-2028',
  project: '3.7',
  dataset: 'vouchers',
  period: '2025-B2',
  municipality: null,
  fileName: 'x.csv',
  sender: 'x',
  createdAt: 'x',
  acceptedAt: null,
  trial: false,
  nothingToReport: false,
  history: false,
  rows: 1,
  accepted: 1,
  refused: 0,
  preview: null,
  takenOver: null,
  fileKept: true,
  explanation: null,
};

let uploaded: Uint8Array[] = [];
let storage: ReturnType<typeof serve>;
let storageUrl = '';

beforeAll(async () => {
  const received = async (request: Request): Promise<Response> => {
    uploaded.push(new Uint8Array(await request.arrayBuffer()));
    return new Response(null, { status: request.headers.get('x-signed') === 'yes' ? 200 : 403 });
  };
  await new Promise<void>((resolve) => {
    storage = serve({ fetch: received, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      storageUrl = `http://127.0.0.1:${port}/landing`;
      resolve();
    });
  });
});
afterAll(() => new Promise((resolve) => storage.close(resolve)));
beforeEach(() => {
  uploaded = [];
});

/** An API whose one submission goes through these statuses, one at each time it is asked. */
function apiWith(...statuses: SubmissionStatus[]) {
  const asked: { user: string; path: string; body?: unknown }[] = [];
  const code = statuses.includes('afgekeurd') ? 'datum_bestaat_niet' : 'rij_verdwenen';
  const severity = statuses.includes('afgekeurd') ? 'error' : 'warning';
  const api: ApiClient = {
    get: async (user, path) => {
      asked.push({ user, path });
      const status = statuses.length > 1 ? statuses.shift() : statuses[0];
      return { ...SUMMARY, status, groups: [{ code, severity, column: null, count: 1 }] };
    },
    post: async (user, path, body) => {
      asked.push({ user, path, body });
      return { id: 's1', upload: { method: 'PUT', url: storageUrl, headers: { 'x-signed': 'yes' } } };
    },
    put: () => Promise.reject(new Error('nothing to put')),
  };
  return { api, asked };
}

describe('handing in a file of the demo', () => {
  it('announces its hash, uploads its bytes and waits until it counts', async () => {
    const { api, asked } = apiWith('wacht_op_bestand', 'in_controle', 'verwerkt');
    await handIn(api, 'AM09', DELIVERY);
    const bytes = Buffer.from(DELIVERY.content ?? '');
    expect(asked[0]).toMatchObject({
      user: 'kartrekker.achterhoek',
      path: '/submissions',
      body: { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    });
    expect(uploaded.map((sent) => Buffer.from(sent).toString())).toEqual([DELIVERY.content]);
    expect(asked.filter(({ path }) => path.endsWith('/confirm'))).toEqual([]);
  });

  it('confirms each warning with the reason of the plan', async () => {
    const { api, asked } = apiWith('te_bevestigen', 'te_bevestigen', 'verwerkt');
    await handIn(api, 'AM09', DELIVERY);
    expect(asked.find(({ path }) => path === '/submissions/s1/confirm')?.body).toEqual({
      reasons: { rij_verdwenen: 'Samengevoegd.' },
    });
  });

  it('names the file and the fault when it is refused', async () => {
    const { api } = apiWith('afgekeurd');
    await expect(handIn(api, 'AM09', DELIVERY)).rejects.toThrow(
      /3\.7-vouchers-2025-B2\.csv: afgekeurd.*datum_bestaat_niet/,
    );
  });

  it('says there is nothing to report without a file', async () => {
    const { api, asked } = apiWith('verwerkt');
    await handIn(api, 'AM09', { ...DELIVERY, content: null });
    expect(asked[0]?.body).toMatchObject({ nothingToReport: true, size: 0 });
    expect(uploaded).toEqual([]);
  });

  it('lets the beheerder hand in history, with its reason', async () => {
    const { api, asked } = apiWith('verwerkt');
    await handIn(api, 'AM09', { ...DELIVERY, history: 'Van vóór de start.' });
    expect(asked[0]).toMatchObject({
      user: 'beheerder.achterhoek',
      body: { history: true, reason: 'Van vóór de start.' },
    });
  });
});
