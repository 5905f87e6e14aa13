import type { FileDatasetId } from '../../../../shared/datasets/dataset.ts';
import type { CheckOutcome, CheckReply, CheckRequest } from '../../../../web/src/check/check-messages.ts';
import { runCheck } from '../../../../web/src/check/run-check.ts';
import { REGION_PROGRAMME } from '../../../checking/support/region-programme.ts';

export const HEADER = 'vouchernummer;aanvraagdatum;status;gemeente;sector';
export const ROW = 'V1;13-01-2025;aangevraagd;Aalten;zorg';
export const slot = { programme: REGION_PROGRAMME, project: 'R', period: '2025-B1', municipality: null };

/** Checks a text as the browser checks a chosen file. */
export function check(
  text: string,
  changes: Partial<CheckRequest> = {},
  dataset: FileDatasetId = 'vouchers',
) {
  const given = { kind: 'file', file: new File([text], 'eigen.csv') } as const;
  const asked = { given, sheet: null, elevenProof: false, kept: null, mapping: null };
  return runCheck({ ...asked, slot: { ...slot, dataset }, ...changes }, () => undefined);
}

/** What was found, where the reply is that it was checked. */
export function outcomeOf(reply: CheckReply): CheckOutcome {
  if (reply.kind !== 'checked') throw new Error(`the reply is ${reply.kind}`);
  return reply.outcome;
}
