import type { SubmissionCreated } from '../api/answers.ts';
import { sendJson } from '../api/client.ts';
import type { FileToSend } from '../check/check-messages.ts';
import { putFile } from './put-file.ts';

/** What a person chose to hand in; `file` is null when there is nothing to report. */
export interface HandIn {
  readonly programme: string;
  readonly project: string;
  readonly dataset: string;
  readonly period: string;
  readonly municipality: string | null;
  readonly file: FileToSend | null;
  /** The version of the mapping that made the file; null where none did. */
  readonly mappingVersion: number | null;
  readonly trial: boolean;
  /** The reason why history is handed in after the lock; null when it is not history. */
  readonly historyReason: string | null;
}

/** How far handing in is; `share` is 0 to 1 while the file is sent. */
export interface Progress {
  readonly step: 'aanmelden' | 'versturen';
  readonly share: number;
}

/** Announces a checked file and sends it; gives the id to follow. Throws ApiError, with nothing counted. */
export async function handIn(choice: HandIn, report: (progress: Progress) => void): Promise<string> {
  const { programme, project, dataset, period, municipality, trial, historyReason } = choice;
  const slot = {
    programme,
    project,
    dataset,
    period,
    ...(municipality === null ? {} : { municipality }),
    ...(trial ? { trial } : {}),
    ...(historyReason === null ? {} : { history: true, reason: historyReason }),
  };
  report({ step: 'aanmelden', share: 0 });
  const { file, mappingVersion } = choice;
  if (file === null) {
    const nothing = { ...slot, nothingToReport: true, size: 0 };
    return (await sendJson<SubmissionCreated>('POST', '/api/submissions', nothing)).id;
  }
  const { blob, fileName, sha256, originalSha256 } = file;
  const announcement = {
    ...{ ...slot, fileName, size: blob.size, sha256, originalSha256 },
    ...(mappingVersion === null ? {} : { mapping: mappingVersion }),
  };
  const { id, upload } = await sendJson<SubmissionCreated>('POST', '/api/submissions', announcement);
  if (upload !== undefined) await putFile(blob, upload, (share) => report({ step: 'versturen', share }));
  return id;
}
