import type { FiguresMessage } from '../ports/queue.port.ts';
import type { FigureVersion } from '../ports/stores.port.ts';
import { isPurged } from '../retention/is-purged.ts';
import { againOnConflict } from '../runtime/again-on-conflict.ts';
import { computeBreakdowns } from './compute-breakdowns.ts';
import { openProgrammes } from './programme-versions.ts';
import type { RecomputePorts } from './recompute-ports.ts';
import { recomputeProgramme } from './recompute-programme.ts';
import { recomputeProject } from './recompute-project.ts';

/**
 * Brings the figures of a project (or of all) and of the programme above up to date: for every moment at which a head
 * moved or the programme changed there is a version of that moment (contract §3, known). It looks at what is kept and
 * adds what is missing or rests on less, so messages may come twice, late or in any order.
 */
export async function recompute(ports: RecomputePorts, message: FiguresMessage): Promise<void> {
  // Figures stay as they were when the rows that they rest on went (docs/decisions/reference-date.md).
  if (!(await isPurged(ports, message.programme))) {
    await againOnConflict(() => bringUpToDate(ports, message));
    const { programme, project, breakdown } = message;
    if (project !== null && breakdown !== undefined)
      await computeBreakdowns(ports, programme, project, breakdown);
  }
  // A new programme version carries an audit entry that no commit of a head would move.
  if (message.project === null) await ports.audit.drain(message.programme);
}

async function bringUpToDate(ports: RecomputePorts, message: FiguresMessage): Promise<void> {
  const programmes = await openProgrammes(ports.programmes, message.programme);
  const lines: FigureVersion[] = [...(await ports.figures.versions(message.programme))];
  const codes = message.project === null ? await programmes.projectCodes() : [message.project];
  for (const code of codes) await recomputeProject(ports, programmes, lines, code);
  // Other projects may be computed at the same time: of those who look after they wrote, the last sees what all wrote.
  for (let added = 1; added > 0;) {
    added = await recomputeProgramme(ports, programmes, await ports.figures.versions(message.programme));
  }
}
