import { figuresAt } from '../../../shared/figures/figures-at.ts';
import { deliveryShares } from '../../../shared/programme/delivery-state.ts';
import { deliveriesSeen } from '../delivery-answer.ts';
import { earlierProgrammes } from '../earlier-targets.ts';
import { projectFigures } from '../fresh-figures.ts';
import { progressSeen } from '../progress-seen.ts';
import { projectAnswer } from '../project-answer.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** A project with all that its page shows. */
export const projectRoutes = {
  getProject: async ({ target, query, deps }) => {
    const { programme } = target.version;
    const { code } = target.project;
    const asOf = query.asOf ?? deps.clock.today();
    const { points, heads } = await projectFigures(deps, target.version, code);
    const figures = figuresAt(programme, points, asOf).filter(({ project }) => project === code);
    const deliveries = deliveriesSeen(programme, heads, new Set([code]), asOf, null);
    const shares = deliveryShares(deliveries);
    const [progress, earlier] = await Promise.all([
      progressSeen(deps, target.project, heads, asOf),
      earlierProgrammes(deps.programmes, target.version),
    ]);
    const standing = { asOf, figures, points, earlier, deliveries, shares, progress };
    return json(projectAnswer(programme, target.project, standing));
  },
} satisfies Pick<Handlers, 'getProject'>;
