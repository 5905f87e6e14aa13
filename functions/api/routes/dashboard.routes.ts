import type { Dashboard } from '../../../shared/api/dashboard.schema.ts';
import { figuresAt } from '../../../shared/figures/figures-at.ts';
import { deliveryShares } from '../../../shared/programme/delivery-state.ts';
import { deliveriesSeen, deliveryAnswer } from '../delivery-answer.ts';
import { namesEditors, versionsThrough } from '../earlier-targets.ts';
import { figureAnswer } from '../figure-answer.ts';
import { momentOf } from '../moment-of.ts';
import { nextLink } from '../next-link.ts';
import { parsePage } from '../read-request.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';
import { standingAt } from '../standing-at.ts';
import { targetChangesAnswer } from '../target-changes-answer.ts';

/** The list of deliveries is a bare array (contract §5); a page of it is at most some 2 MB. */
const DELIVERIES = 10_000;

/** Figures and deliveries of a programme; a lead sees those of own projects (contract §3, §5). */
export const dashboardRoutes = {
  dashboard: async ({ target, query, grant, deps }) => {
    const { id } = target.version;
    const { asOf, known, version, points, heads } = await standingAt(deps, target.version, query);
    const figures = figuresAt(version.programme, points, asOf).filter(
      ({ project }) => grant.projects === null || (project !== null && grant.projects.has(project)),
    );
    const entries = deliveriesSeen(version.programme, heads, grant.projects, asOf, known);
    const dashboard: Dashboard = {
      ...(target.version.programme.practice && { practice: true }),
      programme: id,
      asOf,
      known,
      indicators: figures.map(figureAnswer),
      deliveries: deliveryShares(entries),
    };
    return json(dashboard);
  },
  targetChanges: async ({ target, query, grant, deps }) => {
    const { version: current } = target;
    const known = query.known === undefined ? null : momentOf(query.known);
    const version = known === null ? current : ((await deps.programmes.at(current.id, known)) ?? current);
    const versions = await versionsThrough(deps.programmes, version);
    const { projects } = grant;
    const asked = { projects, namesEditors: namesEditors(grant), since: query.since ?? null };
    return json(targetChangesAnswer(version.programme, versions, asked));
  },
  deliveries: async ({ target, query, grant, deps }) => {
    const { id, programme } = target.version;
    const asOf = query.asOf ?? deps.clock.today();
    const heads = await deps.heads.ofProgramme(id);
    const entries = deliveriesSeen(programme, heads, grant.projects, asOf, null).filter(
      ({ project }) => query.project === undefined || project === query.project,
    );
    const page = parsePage(query.after);
    const shown = entries.slice((page - 1) * DELIVERIES, page * DELIVERIES);
    const next = page * DELIVERIES < entries.length ? page + 1 : null;
    const asked = new URLSearchParams({ asOf, ...(query.project && { project: query.project }) });
    const address = `/api/programmes/${id}/deliveries?${asked.toString()}`;
    return json(shown.map(deliveryAnswer), 200, nextLink(address, next));
  },
} satisfies Pick<Handlers, 'dashboard' | 'deliveries' | 'targetChanges'>;
