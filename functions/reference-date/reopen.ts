import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { judgeReopening, type ReopenRequest } from '../../shared/reference-date/reopening.ts';
import type { ReferenceState } from '../../shared/reference-date/reference-state.ts';
import type { ReferenceRecord } from '../ports/reference-date.port.ts';
import { changeRecord, type ChangePorts, type RecordChange } from './change-record.ts';
import type { ActionRefusal } from './refusal.ts';

/** A step in reopening a definitive extract: one person asks, another approves, either may take it back. */
export type ReopenStep =
  | { readonly kind: 'ask'; readonly reason: string }
  | { readonly kind: 'approve' }
  | { readonly kind: 'withdraw'; readonly reason: string | null };

/**
 * Takes a step in reopening a definitive extract. Asking for what another asked already approves it. The extract stays
 * as it is, a version with its bytes; only its state moves, once two people agree.
 */
export async function reopen(
  ports: ChangePorts,
  programme: Programme,
  place: { readonly date: IsoDate; readonly municipality: string },
  step: ReopenStep,
  by: string,
): Promise<ActionRefusal | null> {
  return changeRecord(ports, programme, place, by, (record) => {
    const { reopening: waiting, state } = record;
    if (waiting === null && step.kind !== 'ask') return NOBODY_ASKED;
    if (step.kind === 'withdraw')
      return {
        record: { ...record, reopening: null },
        audit: { action: 'peilmoment heropenen ingetrokken', from: state, to: state, reason: step.reason },
      };
    const judged = judgeReopening(state, waiting, by);
    if (judged.kind === 'refused') return judged;
    const at = ports.clock.now();
    if (waiting !== null && judged.kind === 'approved') return approved(record, waiting, judged.to, by, at);
    const { reason } = { reason: '', ...step };
    return {
      record: { ...record, reopening: { by, at, reason } },
      audit: { action: 'peilmoment heropenen gevraagd', from: state, to: state, reason },
    };
  });
}

function approved(
  record: ReferenceRecord,
  { by: askedBy, reason }: ReopenRequest,
  to: ReferenceState,
  approvedBy: string,
  at: string,
): RecordChange {
  return {
    record: {
      ...record,
      state: to,
      reopening: null,
      reopened: [...record.reopened, { nr: record.extractNr, at, askedBy, approvedBy, reason }],
      round: record.round + 1,
    },
    audit: {
      action: 'peilmoment heropend',
      from: `${record.state ?? ''} ${record.extract?.files[0]?.sha256 ?? ''}`,
      to: `${to}, gevraagd door ${askedBy}`,
      reason,
    },
  };
}

const NOBODY_ASKED: ActionRefusal = {
  kind: 'refused',
  title: 'Niemand heeft gevraagd om dit extract te heropenen',
  detail: 'Vraag eerst met een reden om heropenen; daarna keurt een collega het goed.',
};
