import { dashboardSchema } from '../../../shared/api/dashboard.schema.ts';
import type { Dashboard } from '../../../shared/api/dashboard.schema.ts';
import { demoProgrammeFile } from '../../../functions/demo/demo-programmes.ts';
import { demoMembers } from '../../../functions/demo/demo-users.ts';
import { demoDeliveries } from '../../../functions/demo/generate/deliveries.ts';
import type { DemoDelivery } from '../../../functions/demo/generate/demo-delivery.ts';
import type { ApiClient } from '../../../functions/demo/load/api-client.ts';
import { handIn } from '../../../functions/demo/load/hand-in.ts';
import { waitFor } from '../../../functions/demo/load/wait-for.ts';

export const REGION = 'AM09';
export const PROGRAMME = 'achterhoek-2025-2028';
const SECONDS = 30;

/** Brings the programme and the members of its region, as the platform does. */
export async function seedProgramme(api: ApiClient): Promise<void> {
  await api.put('platform', `/programmes/${PROGRAMME}`, demoProgrammeFile(PROGRAMME));
  await api.put('platform', `/regions/${REGION}/members`, demoMembers(REGION));
}

/** What of the demo's deliveries goes in beforehand; their periods are locked by now, so they are history. */
export async function seedDeliveries(
  api: ApiClient,
  wanted: (delivery: DemoDelivery) => boolean,
): Promise<void> {
  for (const delivery of demoDeliveries().filter((each) => each.programme === PROGRAMME && wanted(each)))
    await handIn(api, REGION, { ...delivery, history: 'Gegevens van vóór de start van Peilstok.' });
}

/** The figure of a project's indicator as management is shown it; null when there is none. */
export async function actualOf(api: ApiClient, project: string, indicator: string): Promise<number | null> {
  const dashboard = await dashboardOf(api);
  const found = dashboard.indicators.find(({ project: of, id }) => of === project && id === indicator);
  return found?.actual ?? null;
}

/** Waits until an indicator shows a figure: figures follow a commit by their queue. */
export async function awaitActual(
  api: ApiClient,
  project: string,
  indicator: string,
  expected: number,
): Promise<void> {
  await waitFor(`${project} ${indicator} ${expected}`, SECONDS, async () =>
    (await actualOf(api, project, indicator)) === expected ? true : null,
  );
}

async function dashboardOf(api: ApiClient): Promise<Dashboard> {
  return dashboardSchema.parse(await api.get('management.achterhoek', `/programmes/${PROGRAMME}/dashboard`));
}
