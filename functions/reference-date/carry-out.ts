import { freezes, nextState } from '../../shared/reference-date/reference-state.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenExtract, ReferenceDateMessage, ReferenceRecord } from '../ports/reference-date.port.ts';
import { isPurgeAsked } from '../retention/is-purged.ts';
import { againOnConflict } from '../runtime/again-on-conflict.ts';
import { freezeExtract } from './freeze.ts';
import { MANIFEST } from './manifest.ts';

export type CarryOutPorts = Pick<
  Ports,
  | 'programmes'
  | 'heads'
  | 'rows'
  | 'submissions'
  | 'archive'
  | 'referenceDates'
  | 'clock'
  | 'newId'
  | 'audit'
  | 'purges'
>;

/**
 * Carries out what is asked of a municipality at a reference date. Files come first, then the extract they follow is
 * kept as a version, then one conditional write moves the state with its audit entry, then the trail; a message that
 * comes twice or late finds nothing left to do.
 */
export async function carryOut(ports: CarryOutPorts, message: ReferenceDateMessage): Promise<void> {
  await againOnConflict(() => bringOn(ports, message));
}

async function bringOn(ports: CarryOutPorts, message: ReferenceDateMessage): Promise<void> {
  const record = await ports.referenceDates.get(message.programme, message.date, message.municipality);
  if (record === null) return;
  const settled = record.pending === null ? record : await settle(ports, record);
  await moveToTrail(ports, settled);
}

async function settle(ports: CarryOutPorts, record: ReferenceRecord): Promise<ReferenceRecord> {
  const { pending, programme, date, municipality } = record;
  if (pending === null) return record;
  const state = nextState(pending.action, record.state);
  const version = await ports.programmes.current(programme);
  const isTooLate = freezes(pending.action) && (await isPurgeAsked(ports, programme));
  if (state === null || version === null || isTooLate)
    return ports.referenceDates.write({ ...record, pending: null });
  const frozen = freezes(pending.action)
    ? await freezeExtract(ports, version, date, municipality, state, pending.by)
    : null;
  if (frozen !== null && record.extract !== null)
    await ports.referenceDates.keepVersion(record, { nr: record.extractNr, ...record.extract });
  const extract = frozen ?? record.extract;
  return ports.referenceDates.write({
    ...record,
    state,
    pending: null,
    extract,
    extractNr: record.extractNr + (frozen === null ? 0 : 1),
    // What is handed in after feedback is reviewed anew; the remarks before it stay, as of their round.
    round: record.round + (pending.action === 'submit' && record.state === 'teruggekoppeld' ? 1 : 0),
    remarkList: pending.remarkList ?? record.remarkList,
    pendingAudit: [
      ...record.pendingAudit,
      {
        id: pending.id,
        at: pending.at,
        by: pending.by,
        action: `peilmoment ${state}`,
        subject: `${date}/${municipality}`,
        from: record.state,
        to: [state, ...hashesOf(extract)].join(' '),
        reason: pending.reason,
      },
    ],
  });
}

/** The hash of the rows and that of the manifest, which names every other file. */
function hashesOf(extract: FrozenExtract | null): string[] {
  return (extract?.files ?? [])
    .filter(({ name }) => name === 'extract.csv' || name === MANIFEST)
    .map(({ name, sha256 }) => `${name} ${sha256}`);
}

/** Appends what the record still carries; the trail takes each entry once. */
async function moveToTrail(ports: CarryOutPorts, record: ReferenceRecord): Promise<void> {
  if (record.pendingAudit.length === 0) return;
  for (const entry of record.pendingAudit) await ports.audit.append(record.programme, entry);
  await ports.referenceDates.write({ ...record, pendingAudit: [] });
}
