import { figuresAt } from '../../../shared/figures/figures-at.ts';
import { deliveryShares } from '../../../shared/programme/delivery-state.ts';
import { deliveriesSeen } from '../delivery-answer.ts';
import { namesEditors, versionsThrough } from '../earlier-targets.ts';
import { projectFigures } from '../fresh-figures.ts';
import { headsKnown } from '../heads-known.ts';
import { Problem } from '../problem.ts';
import { progressSeen } from '../progress-seen.ts';
import { projectAnswer } from '../project-answer.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';
import { standingAt } from '../standing-at.ts';

/** A project with all that its page shows, as known now or at a moment. */
export const projectRoutes = {
  getProject: async ({ target, query, grant, deps }) => {
    const { code } = target.project;
    const { asOf, known, version, points, heads } =
      query.known === undefined
        ? {
            ...(await projectFigures(deps, target.version, code)),
            ...{ asOf: query.asOf ?? deps.clock.today(), known: null, version: target.version },
          }
        : await standingAt(deps, target.version, query);
    const { programme } = version;
    const project = programme.projects.find((each) => each.code === code);
    if (project === undefined) throw notThereYet(code);
    const figures = figuresAt(programme, points, asOf).filter((figure) => figure.project === code);
    const deliveries = deliveriesSeen(programme, heads, new Set([code]), asOf, known);
    const shares = deliveryShares(deliveries);
    const own = headsKnown(heads, known).filter((head) => head.project === code);
    const [progress, versions] = await Promise.all([
      progressSeen(deps, project, own, asOf),
      versionsThrough(deps.programmes, version),
    ]);
    const seen = { asOf, known, figures, points, deliveries, shares, progress };
    const standing = { ...seen, versions, namesEditors: namesEditors(grant) };
    return json(projectAnswer(programme, project, standing));
  },
} satisfies Pick<Handlers, 'getProject'>;

/** It is there now, so that saying so tells nothing that may not be told. */
function notThereYet(code: string): Problem {
  return new Problem(
    404,
    `Project ‘${code}’ stond op dat moment nog niet in het programma. Kies een latere datum, of kijk naar de stand van nu.`,
  );
}
