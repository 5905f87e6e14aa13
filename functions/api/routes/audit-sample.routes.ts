import type { AuditSample } from '../../ports/audit-sample.port.ts';
import { drawAuditSample } from '../../audit/draw-sample.ts';
import { openSampleRow } from '../../audit/open-sample-row.ts';
import { verificationOf } from '../../audit/trail-anchors.ts';
import type { TrailFault } from '../../audit/verify-trail.ts';
import { originalFile } from '../../submissions/read-submission.ts';
import { notFound, Problem } from '../problem.ts';
import { purged, refusePurged } from '../purged.ts';
import { json, type ApiDeps } from '../route.ts';
import type { Handlers } from '../route-table.ts';

type RouteIds = 'drawSample' | 'samples' | 'sampleRow' | 'sampleFile' | 'verification';

/** Audit samples of frozen extracts (contract §4), and whether the trail is as it was written. */
export const auditSampleRoutes = {
  drawSample: async ({ target, deps, actor, body, param }) => {
    await refusePurged(deps, target.version.id);
    const sample = await drawAuditSample(deps, {
      programme: target.version.id,
      date: param('date'),
      municipality: param('gm'),
      by: actor.user,
      n: body.n,
      seed: body.seed ?? deps.newId(),
    });
    if (sample === null) throw new Problem(409, NOTHING_FROZEN);
    return json(asSeen(sample), 201);
  },
  samples: async ({ target, deps, param }) =>
    json((await deps.samples.list(target.version.id, param('date'), param('gm'))).map(asSeen)),
  sampleRow: async ({ target, deps, param }) => {
    const sample = await sampleAt(deps, target.version.id, param);
    const opened = /^\d{1,4}$/.test(param('index'))
      ? await openSampleRow(deps, sample, Number(param('index')))
      : null;
    if (opened === null) throw notFound();
    if (opened === 'gone') throw purged();
    return json(opened);
  },
  sampleFile: async ({ target, deps, param }) => {
    const sample = await sampleAt(deps, target.version.id, param);
    const named = sample.inputs.find(({ submission }) => submission === param('submission'));
    const submission = named === undefined ? null : await deps.submissions.get(named.submission);
    if (submission === null) throw notFound();
    const location = await originalFile(deps, submission);
    if (location === null) throw purged();
    return new Response(null, { status: 303, headers: { location } });
  },
  verification: async ({ target, deps }) => {
    const { faults, last: _last, ...found } = await verificationOf(deps, target.version.id);
    const told = faults.map((fault) => ({ ...fault, text: textOf(fault) }));
    return json({ sound: faults.length === 0, ...found, faults: told });
  },
} satisfies Pick<Handlers, RouteIds>;

const NOTHING_FROZEN =
  'Voor deze gemeente en dit peilmoment is nog geen extract bevroren. Maak eerst een proef of dien het extract in.';

async function sampleAt(
  { samples }: Pick<ApiDeps, 'samples'>,
  programme: string,
  param: (name: string) => string,
): Promise<AuditSample> {
  const sample = await samples.get(programme, param('date'), param('gm'), param('id'));
  if (sample === null) throw notFound();
  return sample;
}

function asSeen({ id, at, by, seed, method, extract, of, rows }: AuditSample) {
  const { sha256, state } = extract;
  const drawn = rows.map((row, index) => ({ index, csvRow: row + 2 }));
  return { id, at, by, seed, method, sha256, state, of, rows: drawn };
}

function textOf({ kind, sequence, anchor }: TrailFault): string {
  const shown = anchor === null ? '' : ` Dat blijkt uit de verankering van ${anchor}.`;
  switch (kind) {
    case 'gewijzigd':
      return `Regel ${sequence} is niet zoals zij werd geschreven.${shown}`;
    case 'ontbreekt':
      return `Regel ${sequence} ontbreekt.${shown}`;
    case 'verwisseld':
      return `Op de plaats van regel ${sequence} staat een andere regel.${shown}`;
    case 'afgekapt':
      return `Vanaf regel ${sequence} ontbreekt het einde van het logboek.${shown}`;
  }
}
