import { recordElevenProof } from '../../submissions/record-eleven-proof.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** A beheerder's record that numbers of a project are 11-proof and no BSN (contract §1, BSN). */
export const elevenProofRoutes = {
  getElevenProof: async ({ target, deps }) => {
    const project = target.project.code;
    return json({ project, elevenProof: await deps.elevenProof.holds(target.version.id, project) });
  },
  putElevenProof: async ({ target, body, actor, deps }) => {
    const project = target.project.code;
    await recordElevenProof(deps, target.version.id, project, actor.user, body.reason);
    return json({ project, reason: body.reason });
  },
} satisfies Pick<Handlers, 'getElevenProof' | 'putElevenProof'>;
