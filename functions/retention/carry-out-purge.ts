import { isUnfinished } from '../../shared/submission/unfinished.ts';
import type { AuditEntry } from '../../shared/submission/submission.ts';
import { uploadKey } from '../ingest/upload-key.ts';
import type { Ports } from '../ports/ports.ts';
import type { Purge, Series } from '../ports/retention.port.ts';
import { retentionOf, subjectOf } from './ask-purge.ts';
import type { PurgedSubmission, PurgeInventory } from './purge-inventory.ts';

export type PurgePorts = Pick<
  Ports,
  | 'programmes'
  | 'submissions'
  | 'heads'
  | 'rowKeeping'
  | 'archive'
  | 'archiveRemoval'
  | 'purges'
  | 'audit'
  | 'clock'
>;

/**
 * Carries on with the purges of a programme that were confirmed; how many moved. Each step can be repeated and the state
 * moves last, so it may stop anywhere and begin again. Before each step it looks whether the programme still lets it: a
 * hold or a later date stops it. What is locked is left and tried again the next day.
 */
export async function carryOutPurges(ports: PurgePorts, programme: string): Promise<number> {
  let moved = 0;
  for (const purge of await ports.purges.list(programme))
    if (!isOver(purge) && (await bringOn(ports, purge))) moved += 1;
  if (moved > 0) await ports.audit.drain(programme);
  return moved;
}

const isOver = ({ state }: Purge): boolean => state === 'klaar' || state === 'gestopt';

async function bringOn(ports: PurgePorts, purge: Purge): Promise<boolean> {
  if (purge.triedOn === ports.clock.today()) return false;
  if (!(await mayGoOn(ports, purge))) return stop(ports, purge);
  if (purge.state === 'wacht') return finish(ports, purge, purge.locked);
  // From here on nobody hands in any more; who was handing in goes first.
  const begun = purge.begun ? purge : await ports.purges.write({ ...purge, state: 'bezig', begun: true }, []);
  if (purge.participants && (await someoneHandsIn(ports, purge.programme))) return false;
  const { submissions, series, extractFiles } = await inventoryOf(ports, purge);
  for (const submission of submissions) {
    if (!(await mayGoOn(ports, begun))) return stop(ports, begun);
    await erase(ports, submission);
  }
  for (const one of series) {
    if (!(await mayGoOn(ports, begun))) return stop(ports, begun);
    await ports.rowKeeping.removeUnnamed(one, () => namedNow(ports, one));
  }
  return finish(ports, begun, extractFiles);
}

/** Removes keys as far as they are not locked, and says how it stands. */
async function finish(ports: PurgePorts, purge: Purge, keys: readonly string[]): Promise<boolean> {
  const locked: string[] = [];
  for (const key of keys) {
    if (!(await mayGoOn(ports, purge))) return stop(ports, purge);
    if ((await ports.archiveRemoval.remove(key)) === 'locked') locked.push(key);
  }
  if (locked.length === 0) {
    const entry = entryOf(ports, purge, 'done', `rapport ${purge.report.sha256}`);
    await ports.purges.write({ ...purge, state: 'klaar', locked, triedOn: null }, [entry]);
  } else {
    const entry = entryOf(ports, purge, 'waits', `${locked.length} op slot; rapport ${purge.report.sha256}`);
    const waits = { ...purge, state: 'wacht', locked, triedOn: ports.clock.today() } as const;
    // Each day anew, but on the trail only when it begins to wait.
    await ports.purges.write(waits, purge.state === 'wacht' ? [] : [entry]);
  }
  return true;
}

async function stop(ports: PurgePorts, purge: Purge): Promise<boolean> {
  const reason = 'De bewaartermijn is verlengd of de gegevens worden vastgehouden';
  const entry = {
    ...entryOf(ports, purge, 'stopped', purge.begun ? 'deels verwijderd' : 'niets verwijderd'),
    reason,
  };
  await ports.purges.write({ ...purge, state: 'gestopt' }, [entry]);
  return true;
}

async function mayGoOn(ports: Pick<Ports, 'programmes' | 'clock'>, purge: Purge): Promise<boolean> {
  const version = await ports.programmes.current(purge.programme);
  if (version === null) return false;
  const state = retentionOf(version.programme, ports.clock.today())?.state;
  return purge.participants ? state === 'verlopen' : state !== 'vastgehouden';
}

async function inventoryOf({ archive }: Pick<Ports, 'archive'>, purge: Purge): Promise<PurgeInventory> {
  const bytes = await archive.get(purge.report.key);
  if (bytes === null) throw new Error(`The report of purge ${purge.number} is missing from the archive.`);
  return (JSON.parse(new TextDecoder().decode(bytes)) as { inventory: PurgeInventory }).inventory;
}

/** The record says last that the file is gone, and keeps its hash, size and counts. */
async function erase(ports: PurgePorts, purged: PurgedSubmission): Promise<void> {
  for (const key of purged.issuePages) await ports.archiveRemoval.remove(key);
  if (purged.file) await ports.archiveRemoval.remove(uploadKey(purged.id));
  await ports.rowKeeping.forget(purged);
  const record = await ports.submissions.get(purged.id);
  const tells = purged.file || purged.issuePages.length > 0;
  if (record !== null && tells && (record.fileKept || record.issuePages !== null))
    await ports.submissions.update(record, { fileKept: false, issuePages: null });
}

async function someoneHandsIn(
  { submissions }: Pick<Ports, 'submissions'>,
  programme: string,
): Promise<boolean> {
  for await (const each of submissions.unfinished())
    if (each.programme === programme && isUnfinished(each)) return true;
  return false;
}

/** Whose packs of a series stay: of all that ever counted. null while someone hands in, whose packs are not named yet. */
async function namedNow(ports: PurgePorts, { programme, project, dataset, municipality }: Series) {
  if (await someoneHandsIn(ports, programme)) return null;
  const heads = await ports.heads.ofProject(programme, project);
  return heads
    .filter((head) => head.dataset === dataset && head.municipality === municipality)
    .flatMap(({ events }) => events.map(({ submission }) => submission));
}

function entryOf(
  { clock }: Pick<Ports, 'clock'>,
  { programme, number, by }: Purge,
  step: string,
  to: string,
): AuditEntry {
  const id = `purge.${programme}.${number}.${step}`;
  const action = `retention.purge.${step}`;
  return { id, at: clock.now(), by, action, subject: subjectOf(number), from: null, to, reason: null };
}
