import type { Delivery } from '../../../shared/api/deliveries.schema.ts';
import type { SubmissionAnswer } from '../../../shared/api/submissions.schema.ts';
import type { SubmissionCreated } from '../api/answers.ts';
import { apiPath, getJson, sendJson } from '../api/client.ts';

const WAIT_MILLISECONDS = 400;
/** Some half a minute: then its page tells the rest. */
const TURNS = 75;

/** Says that there is nothing to report for a delivery; gives the submission once it was judged. Throws ApiError. */
export async function reportNothing(programme: string, delivery: Delivery): Promise<SubmissionAnswer> {
  const { project, dataset, period, municipality } = delivery;
  const slot = { programme, project, dataset, period, ...(municipality !== undefined && { municipality }) };
  const { id } = await sendJson<SubmissionCreated>('POST', '/api/submissions', {
    ...slot,
    nothingToReport: true,
    size: 0,
  });
  return settled(id, 'in_controle');
}

/** Takes back that there was nothing to report. Throws ApiError. */
export async function withdrawAgain(id: string): Promise<void> {
  const reason = 'Ongedaan gemaakt: er is toch iets te melden.';
  await sendJson('POST', apiPath('submissions', id, 'withdraw'), { reason });
  await settled(id, 'verwerkt');
}

async function settled(id: string, before: SubmissionAnswer['status']): Promise<SubmissionAnswer> {
  for (let turn = 1; ; turn++) {
    const submission = await getJson<SubmissionAnswer>(apiPath('submissions', id));
    if (submission.status !== before || turn === TURNS) return submission;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MILLISECONDS));
  }
}
