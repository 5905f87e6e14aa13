import { createHash } from 'node:crypto';
import { dashboardSchema } from '../../../shared/api/dashboard.schema.ts';
import type { Dashboard } from '../../../shared/api/dashboard.schema.ts';
import { submissionCreatedSchema, submissionSchema } from '../../../shared/api/submissions.schema.ts';
import { demoProgrammeFile } from '../../../functions/demo/demo-programmes.ts';
import { demoMembers } from '../../../functions/demo/demo-users.ts';
import { demoDeliveries } from '../../../functions/demo/generate/deliveries.ts';
import type { DemoDelivery } from '../../../functions/demo/generate/demo-delivery.ts';
import type { ApiClient } from '../../../functions/demo/load/api-client.ts';
import { handIn } from '../../../functions/demo/load/hand-in.ts';
import { settleReferenceDate } from '../../../functions/demo/load/settle-reference-date.ts';
import { waitFor } from '../../../functions/demo/load/wait-for.ts';
import type { UploadFile } from './voucher-files.ts';

const REGION = 'AM09';
export const PROGRAMME = 'achterhoek-2025-2028';
const LEAD = 'kartrekker.achterhoek';
/** Ample on a busy machine; nothing asserts on time. */
const SECONDS = 60;

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

/** What a submission is about. */
interface Slot {
  readonly project: string;
  readonly dataset: string;
  readonly period: string;
}

/** Sends a file, or that there is nothing to report (null), as the kartrekker; gives the id once it was checked. */
export async function send(api: ApiClient, slot: Slot, file: UploadFile | null): Promise<string> {
  const announcement = {
    programme: PROGRAMME,
    ...slot,
    ...(file === null
      ? { nothingToReport: true, size: 0 }
      : {
          fileName: file.name,
          size: file.buffer.length,
          sha256: createHash('sha256').update(file.buffer).digest('hex'),
        }),
  };
  const created = submissionCreatedSchema.parse(await api.post(LEAD, '/submissions', announcement));
  if (file !== null && created.upload !== undefined) {
    const { url, method, headers } = created.upload;
    await fetch(url, { method, headers, body: new Uint8Array(file.buffer) });
  }
  return waitFor(`submission of ${slot.dataset}`, SECONDS, async () => {
    const { status } = submissionSchema.parse(await api.get(LEAD, `/submissions/${created.id}`));
    return status === 'wacht_op_bestand' || status === 'in_controle' ? null : created.id;
  });
}

/** Hands in and makes final the extract of one municipality. */
export async function freeze(api: ApiClient, date: string, municipality: string): Promise<void> {
  await settleReferenceDate(api, 'esf.achterhoek', {
    programme: PROGRAMME,
    date,
    municipality,
    on: date,
    actions: ['submit', 'finalise'],
  });
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
