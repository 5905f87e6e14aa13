import { createHash } from 'node:crypto';
import type { AuditEntry, ChainedAuditEntry } from '../../shared/submission/submission.ts';

/** What the first entry of a trail points back to. */
export const FIRST_HASH = '0'.repeat(64);

/** The entry as the next of a trail: its number, the hash before it, and its own hash over both (design.md rule 7). */
export function chain(before: ChainedAuditEntry | null, entry: AuditEntry): ChainedAuditEntry {
  const { id, at, by, action, subject, from, to, reason } = entry;
  const sequence = (before?.sequence ?? 0) + 1;
  const previousHash = before?.hash ?? FIRST_HASH;
  const content = JSON.stringify([sequence, previousHash, id, at, by, action, subject, from, to, reason]);
  const hash = createHash('sha256').update(content).digest('hex');
  return { id, at, by, action, subject, from, to, reason, sequence, previousHash, hash };
}
