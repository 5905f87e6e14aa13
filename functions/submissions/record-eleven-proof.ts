import type { Ports } from '../ports/ports.ts';

/**
 * Records that a project's numbers are 11-proof and no BSN, so that its files are no longer stopped for them
 * (contract §1, BSN). The trail comes first: no exemption without an entry.
 */
export async function recordElevenProof(
  ports: Pick<Ports, 'clock' | 'newId' | 'audit' | 'elevenProof'>,
  programme: string,
  project: string,
  user: string,
  reason: string,
): Promise<void> {
  const at = ports.clock.now();
  await ports.audit.append(programme, {
    id: ports.newId(),
    at,
    by: user,
    action: 'project.elevenProof',
    subject: project,
    from: null,
    to: 'recorded',
    reason,
  });
  await ports.elevenProof.record(programme, project, user, at, reason);
}
