import * as z from 'zod';
import { addDays, type IsoDate } from '../../shared/dates/iso-date.ts';
import { keptUntil } from '../../shared/reference-date/kept-until.ts';
import { OtherBytesError } from '../ports/files.port.ts';
import type { Ports } from '../ports/ports.ts';
import { verifyTrail, type TrailAnchor, type TrailVerification } from './verify-trail.ts';

/** Where anchors lie in the archive; the sweep may lock what is below it. */
export const ANCHORS = 'audit-anchors';

const anchorSchema = z.object({ date: z.string(), count: z.number().int(), hash: z.string() });

type Used = Pick<Ports, 'audit' | 'archive' | 'archiveRemoval'>;

const anchorKey = (programme: string, date: IsoDate): string => `${ANCHORS}/${programme}/${date}.json`;

/** The trail of a programme beside its anchors; entries that still wait are moved to it first. */
export async function verificationOf(ports: Used, programme: string): Promise<TrailVerification> {
  await ports.audit.drain(programme);
  const anchors: TrailAnchor[] = [];
  for await (const key of ports.archiveRemoval.keys(`${ANCHORS}/${programme}/`)) {
    const bytes = await ports.archive.get(key);
    if (bytes !== null) anchors.push(anchorSchema.parse(JSON.parse(new TextDecoder().decode(bytes))));
  }
  anchors.sort((a, b) => (a.date < b.date ? -1 : 1));
  return verifyTrail(ports.audit.read(programme), anchors);
}

/**
 * Once a day: verifies the trail and anchors how long it is and how it ends in a locked object, kept as long as what is
 * definitive. A broken trail is anchored too, so that what came after the break is held as well: earlier anchors keep
 * showing the break.
 * @returns the verification, or null where today's anchor stands already or there is no trail yet.
 */
export async function anchorTrail(
  ports: Used & Pick<Ports, 'clock' | 'programmes'>,
  programme: string,
): Promise<TrailVerification | null> {
  const today = ports.clock.today();
  const key = anchorKey(programme, today);
  if ((await ports.archive.get(key)) !== null) return null;
  const found = await verificationOf(ports, programme);
  const version = await ports.programmes.current(programme);
  if (version === null || found.entries === 0) return null;
  const anchor: TrailAnchor = { date: today, count: found.last, hash: found.lastHash };
  const bytes = new TextEncoder().encode(`${JSON.stringify(anchor)}\n`);
  const until = keptUntil(version.programme, today);
  try {
    await ports.archive.putLocked(key, bytes, 'application/json', until > today ? until : addDays(today, 1));
  } catch (error) {
    // Another sweep anchored it while this one was reading.
    if (!(error instanceof OtherBytesError)) throw error;
  }
  return found;
}
