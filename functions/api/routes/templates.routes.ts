import { DATASETS } from '../../../shared/datasets/datasets.ts';
import { projectTemplate } from '../../../shared/datasets/outputs/project-template.ts';
import { isFileDataset } from '../../mappings/keep-mapping.ts';
import { notFound } from '../problem.ts';
import type { Handlers } from '../route-table.ts';

/** Files of a project to fill in. */
export const templateRoutes = {
  projectTemplate: ({ target, param, query }) => {
    const dataset = param('dataset');
    if (!isFileDataset(dataset)) throw notFound();
    const { version, project } = target;
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${dataset}-sjabloon.csv"`,
    };
    const text = projectTemplate(DATASETS[dataset], version.programme, project, query.period);
    return Promise.resolve(new Response(text, { headers }));
  },
} satisfies Pick<Handlers, 'projectTemplate'>;
