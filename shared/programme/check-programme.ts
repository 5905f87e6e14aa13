import { dutchErrors, problemIssues } from '../api/dutch-faults.ts';
import { checkBudget, checkStated, checkTransfers } from './checks/check-money.ts';
import { checkProgrammeIndicator } from './checks/check-programme-indicator.ts';
import { checkProject } from './checks/check-project.ts';
import { checkStructure } from './checks/check-structure.ts';
import type { LooseProgramme, ProgrammeFault } from './checks/loose.ts';
import { duplicates, itemsOf } from './checks/loose.ts';
import { soundParts } from './checks/sound-parts.ts';
import type { Programme } from './programme.schema.ts';
import { programmeSchema } from './programme.schema.ts';

/** A programme file after reading: the programme, or everything that is wrong with the file. */
export type ProgrammeReading =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly faults: readonly ProgrammeFault[] };

/**
 * Reads a programme file (contract §2): its shape, and whether everything it refers to exists and fits. All faults
 * come in one pass, each with its path and a Dutch text that reads on after it.
 */
export function readProgramme(json: unknown): ProgrammeReading {
  const parsed = programmeSchema.safeParse(json, { error: dutchErrors });
  const issues = parsed.success ? [] : parsed.error.issues;
  const sound = parsed.success ? parsed.data : soundParts(json, issues);
  const faults = [...problemIssues(issues), ...(sound === null ? [] : checkReferences(sound))];
  return parsed.success && faults.length === 0 ? { ok: true, programme: parsed.data } : { ok: false, faults };
}

function checkReferences(programme: LooseProgramme): ProgrammeFault[] {
  const indicators = itemsOf(programme.indicators, ['indicators']);
  return [
    ...checkStructure(programme),
    ...itemsOf(programme.projects, ['projects']).flatMap(({ item, path }) => [
      ...checkProject(programme, item, path),
      ...checkBudget(item, path),
    ]),
    ...duplicates(
      indicators.map(({ item, path }) => ({ name: item.id?.toLowerCase(), path: [...path, 'id'] })),
      'is al het id van een andere indicator van het programma: kies een eigen id',
    ),
    ...indicators.flatMap(({ item, path }) => checkProgrammeIndicator(programme, item, path)),
    ...checkStated(programme),
    ...checkTransfers(programme),
  ];
}
