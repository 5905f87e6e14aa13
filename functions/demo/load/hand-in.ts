import { createHash } from 'node:crypto';
import { submissionCreatedSchema, submissionSchema } from '../../../shared/api/submissions.schema.ts';
import type { SubmissionAnswer } from '../../../shared/api/submissions.schema.ts';
import { demoUser } from '../demo-users.ts';
import type { DemoDelivery } from '../generate/demo-delivery.ts';
import type { ApiClient } from './api-client.ts';
import { waitFor } from './wait-for.ts';

const SECONDS = 120;
/** What a lead answers to a warning that the demo has no special answer for. */
const USUAL_REASON = 'Nagekeken bij de bron: de cijfers kloppen (voorbeeld).';

/**
 * Hands in one file the way a project lead does: announce, upload, wait for the check, confirm where asked, wait
 * until it counts. Throws an Error naming the file and what is wrong with it when it is refused.
 */
export async function handIn(api: ApiClient, region: string, delivery: DemoDelivery): Promise<void> {
  const user = demoUser(delivery.history === null ? 'kartrekker' : 'beheerder', region).name;
  const id = await announceAndUpload(api, user, delivery);
  const checked = await ended(api, user, id, delivery.fileName);
  if (checked.status === 'te_bevestigen') {
    const codes = checked.groups.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
    const reasons = Object.fromEntries(codes.map((code) => [code, delivery.reason ?? USUAL_REASON]));
    await api.post(user, `/submissions/${id}/confirm`, { reasons });
    const confirmed = await waitFor(delivery.fileName, SECONDS, async () => {
      const answer = await ended(api, user, id, delivery.fileName);
      return answer.status === 'te_bevestigen' ? null : answer;
    });
    return refuse(api, user, delivery, confirmed);
  }
  return refuse(api, user, delivery, checked);
}

async function announceAndUpload(api: ApiClient, user: string, delivery: DemoDelivery): Promise<string> {
  const { programme, project, dataset, period, municipality, fileName, content, history } = delivery;
  const bytes = content === null ? null : Buffer.from(content, 'utf8');
  const created = submissionCreatedSchema.parse(
    await api.post(user, '/submissions', {
      programme,
      project,
      dataset,
      period,
      ...(municipality !== null && { municipality }),
      ...(history !== null && { history: true, reason: history }),
      ...(bytes === null
        ? { nothingToReport: true, size: 0 }
        : { fileName, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }),
    }),
  );
  if (bytes !== null && created.upload !== undefined) {
    const { url, method, headers } = created.upload;
    const response = await fetch(url, { method, headers, body: bytes });
    if (!response.ok) throw new Error(`${fileName}: de opslag weigert het bestand (${response.status}).`);
    await response.arrayBuffer();
  }
  return created.id;
}

/** The submission once it no longer waits for the pipeline. */
function ended(api: ApiClient, user: string, id: string, fileName: string): Promise<SubmissionAnswer> {
  return waitFor(fileName, SECONDS, async () => {
    const answer = submissionSchema.parse(await api.get(user, `/submissions/${id}`));
    return answer.status === 'wacht_op_bestand' || answer.status === 'in_controle' ? null : answer;
  });
}

async function refuse(
  api: ApiClient,
  user: string,
  { fileName }: DemoDelivery,
  { id, status, groups, explanation }: SubmissionAnswer,
): Promise<void> {
  if (status === 'verwerkt') return;
  const counts = groups.map(
    ({ severity, column, code, count }) => `${count}x ${severity} ${column ?? 'bestand'} ${code}`,
  );
  const issues =
    status === 'afgekeurd' ? JSON.stringify(await api.get(user, `/submissions/${id}/issues`)) : '';
  throw new Error(
    `${fileName}: ${status}. ${explanation ?? ''} ${counts.join('; ')} ${issues.slice(0, 1500)}`.trim(),
  );
}
