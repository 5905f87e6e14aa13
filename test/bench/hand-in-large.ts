import { createHash } from 'node:crypto';
import { dashboardSchema } from '../../shared/api/dashboard.schema.ts';
import { issuesSchema } from '../../shared/api/issues.schema.ts';
import { submissionCreatedSchema, submissionSchema } from '../../shared/api/submissions.schema.ts';
import type { SubmissionAnswer } from '../../shared/api/submissions.schema.ts';
import type { ApiClient } from '../../functions/demo/load/api-client.ts';
import { waitFor } from '../../functions/demo/load/wait-for.ts';
import { LARGE } from './large-programme.ts';

export const PERSON = 'beheerder.achterhoek';
/** As long as a message may be worked on in the cloud, several times over. */
const SECONDS = 3_600;

/** One large file for one slot of {@link LARGE}. */
export interface LargeFile {
  readonly dataset: string;
  readonly period: string;
  readonly bytes: Buffer;
}

/** Announces and sends a file; gives the id. */
export async function sendLarge(api: ApiClient, { dataset, period, bytes }: LargeFile): Promise<string> {
  const { id, upload } = submissionCreatedSchema.parse(
    await api.post(PERSON, '/submissions', {
      ...{ programme: LARGE.programme, project: LARGE.project, dataset, period },
      ...{ fileName: `${dataset}.csv`, size: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }),
  );
  if (upload === undefined) throw new Error('There is no address to send the file to.');
  const { url, method, headers } = upload;
  const answer = await fetch(url, { method, headers, body: new Uint8Array(bytes) });
  if (!answer.ok) throw new Error(`The upload was answered with ${answer.status}.`);
  return id;
}

/** Waits until a submission needs nothing more of the pipeline; warnings are confirmed on the way. */
export async function untilDone(api: ApiClient, id: string): Promise<SubmissionAnswer> {
  for (;;) {
    const answer = await waitFor(id, SECONDS, async () => {
      const now = submissionSchema.parse(await api.get(PERSON, `/submissions/${id}`));
      return ['wacht_op_bestand', 'in_controle'].includes(now.status) ? null : now;
    });
    if (answer.status !== 'te_bevestigen') return answer;
    const reasons = Object.fromEntries(answer.groups.map(({ code }) => [code, 'Klopt']));
    await api.post(PERSON, `/submissions/${id}/confirm`, { reasons });
    await waitFor(id, SECONDS, async () =>
      submissionSchema.parse(await api.get(PERSON, `/submissions/${id}`)).status === 'te_bevestigen'
        ? null
        : true,
    );
  }
}

/** Waits until an indicator has its figure at a period's end. */
export async function untilFigure(api: ApiClient, id: string, asOf: string, actual: number): Promise<void> {
  await waitFor(`${id} ${actual}`, SECONDS, async () => {
    const path = `/programmes/${LARGE.programme}/dashboard?asOf=${asOf}`;
    const { indicators } = dashboardSchema.parse(await api.get(PERSON, path));
    const found = indicators.find((each) => each.project === LARGE.project && each.id === id);
    return found?.t === asOf && found.actual === actual ? true : null;
  });
}

/** Why a file did not come in, in the words that the person is told. */
export async function refusalOf(api: ApiClient, { id, explanation }: SubmissionAnswer): Promise<string> {
  const { issues } = issuesSchema.parse(await api.get(PERSON, `/submissions/${id}/issues`));
  return [explanation ?? [], issues.map(({ message, fix }) => `${message} ${fix}`)].flat().join('\n');
}
