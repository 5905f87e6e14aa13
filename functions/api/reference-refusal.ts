import type { ActionRefusal } from '../reference-date/refusal.ts';
import { notFound, Problem } from './problem.ts';

/** Throws the Problem that tells why a step at a reference date was not taken; nothing when it was. */
export function refuse(refusal: ActionRefusal | null): void {
  if (refusal === null) return;
  if (refusal.kind === 'absent') throw notFound();
  if (refusal.kind === 'invalid') throw new Problem(400, refusal.detail, refusal.issues);
  throw new Problem(409, `${refusal.title}. ${refusal.detail}`);
}
