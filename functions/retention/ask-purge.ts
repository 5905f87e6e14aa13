import { createHash } from 'node:crypto';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { retentionState, type RetentionState } from '../../shared/reference-date/retention.ts';
import type { Ports } from '../ports/ports.ts';
import type { Purge, PurgeCounts } from '../ports/retention.port.ts';
import { countsOf, purgeInventory, type InventoryPorts, type PurgeInventory } from './purge-inventory.ts';

/** What a purge would take away now. */
export interface PurgePlan {
  readonly inventory: PurgeInventory;
  readonly counts: PurgeCounts;
  /** Says exactly what would go: who confirms it names it, so that nobody confirms something else. */
  readonly fingerprint: string;
}

/** Why a purge is not begun. */
export type PurgeRefusal = 'vastgehouden' | 'loopt al' | 'veranderd' | 'niets';

/** Where the retention time of a programme stands; null where the programme sets none. */
export function retentionOf({ esf }: Pick<Programme, 'esf'>, today: IsoDate): RetentionState | null {
  return esf?.retention === undefined ? null : retentionState(esf.retention, today);
}

/** A dry run: after the retention time all data of participants, before it only rows that nothing names. */
export async function planPurge(
  ports: InventoryPorts,
  programme: Programme,
  today: IsoDate,
): Promise<PurgePlan> {
  const participants = retentionOf(programme, today)?.state === 'verlopen';
  const inventory = await purgeInventory(ports, programme.id, participants);
  return { inventory, counts: countsOf(inventory), fingerprint: sha256(JSON.stringify(inventory)) };
}

/**
 * The second step: writes the report of what is about to go, with the hashes that stay, then the purge itself with its
 * entry for the trail. The sweep carries it out.
 * @param fingerprint of the plan that the person saw.
 */
export async function confirmPurge(
  ports: InventoryPorts & Pick<Ports, 'purges' | 'archive' | 'clock' | 'audit'>,
  programme: Programme,
  by: string,
  reason: string,
  fingerprint: string,
): Promise<Purge | PurgeRefusal> {
  const earlier = await ports.purges.list(programme.id);
  if (earlier.some(({ state }) => state !== 'klaar' && state !== 'gestopt')) return 'loopt al';
  const retention = retentionOf(programme, ports.clock.today());
  if (retention?.state === 'vastgehouden') return 'vastgehouden';
  const plan = await planPurge(ports, programme, ports.clock.today());
  if (plan.fingerprint !== fingerprint) return 'veranderd';
  if (Object.values(plan.counts).every((count) => count === 0)) return 'niets';
  const number = earlier.length + 1;
  const at = ports.clock.now();
  const { inventory, counts } = plan;
  const told = { programme: programme.id, number, at, by, reason, retention, counts, inventory };
  const bytes = new TextEncoder().encode(`${JSON.stringify(told, null, 1)}\n`);
  const report = { key: `purges/${programme.id}/${sha256(bytes)}.json`, sha256: sha256(bytes) };
  await ports.archive.put(report.key, bytes, 'application/json');
  const { participants } = inventory;
  const purge = await ports.purges.write(
    {
      ...{ programme: programme.id, number, version: 0, at, by, reason, participants, report, counts },
      ...{ state: 'bevestigd', begun: false, locked: [], triedOn: null },
    },
    [
      {
        id: `purge.${programme.id}.${number}.confirmed`,
        ...{ at, by, action: 'retention.purge.confirmed', subject: subjectOf(number), from: null },
        ...{ to: `${textOf(counts)}; rapport ${report.sha256}`, reason },
      },
    ],
  );
  await ports.audit.drain(programme.id);
  return purge;
}

/** What an entry of the trail about a purge is about. */
export const subjectOf = (number: number): string => `purge/${number}`;

const PURGE_WORDS: Readonly<Record<keyof PurgeCounts, string>> = {
  submissions: 'aanleveringen',
  rows: 'rijen',
  files: 'bestanden',
  issuePages: 'foutenlijsten',
  extractFiles: 'bestanden van extracten',
  unnamedPacks: 'losse pakketten rijen',
};

/** Numbers of a purge as the trail tells them, in Dutch: people read it. */
function textOf(counts: PurgeCounts): string {
  return Object.entries(PURGE_WORDS)
    .map(([what, word]) => `${String(counts[what as keyof PurgeCounts])} ${word}`)
    .join(', ');
}

const sha256 = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex');
