import { isFileDataset, keepMapping } from '../../mappings/keep-mapping.ts';
import { notFound } from '../problem.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** How foreign files of a project become files of a dataset: kept once, applied by the browser from then on. */
export const mappingRoutes = {
  getMapping: async ({ target, param, deps }) => {
    const dataset = param('dataset');
    if (!isFileDataset(dataset)) throw notFound();
    const kept = await deps.mappings.current(target.version.id, target.project.code, dataset);
    return json(kept ?? { version: 0, at: null, by: null, mapping: null });
  },
  putMapping: async ({ target, param, body, actor, deps }) => {
    const dataset = param('dataset');
    if (!isFileDataset(dataset)) throw notFound();
    const { version, headers, columns } = body;
    const kept = await keepMapping(deps, actor.user, {
      programme: target.version.id,
      project: target.project.code,
      mapping: { dataset, headers, columns },
      expected: version ?? null,
    });
    return json({ version: kept.version });
  },
} satisfies Pick<Handlers, 'getMapping' | 'putMapping'>;
