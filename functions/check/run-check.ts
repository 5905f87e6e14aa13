import { basename, resolve } from 'node:path';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import { checkSlot } from '../submissions/create-submission.ts';
import { SubmissionRefusal } from '../submissions/submission-refusal.ts';
import { answerAsJson } from './answer-as-json.ts';
import { readArguments, USAGE, UsageError } from './arguments.ts';
import { judgeAlone } from './judge-alone.ts';
import { loadProgramme } from './load-programme.ts';
import { openFile } from './open-file.ts';
import type { NamedFile } from './read-file.ts';
import { report } from './report.ts';

/** How the command ended: 0 without errors in the file, 1 with errors, 2 when it could not be carried out. */
export interface Ended {
  readonly code: 0 | 1 | 2;
  /** For standard output. */
  readonly out: string;
  /** For standard error. */
  readonly err: string;
}

/** Carries out `npm run check` (contract §5); names of files are meant from `folder`. Faults of our own are thrown. */
export async function runCheck(args: readonly string[], folder: string): Promise<Ended> {
  try {
    return await checked(args, (name) => resolve(folder, name));
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, out: '', err: `${error.message}\n\n${USAGE}\n` };
    if (error instanceof Error && 'syscall' in error) {
      return { code: 2, out: '', err: `Een bestand kan niet worden gelezen: ${error.message}\n` };
    }
    throw error;
  }
}

async function checked(args: readonly string[], pathOf: (name: string) => string): Promise<Ended> {
  const asked = readArguments(args);
  const { dataset, period, municipality, file } = asked;
  const programme = loadProgramme(asked.programme, pathOf);
  const slot = { programme: programme.id, project: asked.project, dataset, period, municipality };
  const answer = await judgeAlone({
    programme,
    project: projectFor(programme, slot),
    slot,
    file: openFile(file, pathOf(file)),
    previous: opened(asked.previous, pathOf),
    participants: opened(asked.participants, pathOf),
    withRows: asked.rows,
  });
  const definition = asked.rows ? DATASETS[dataset] : null;
  const out = asked.json
    ? `${JSON.stringify(answerAsJson(slot, basename(file), answer, definition), null, 2)}\n`
    : report(slot, basename(file), answer);
  return { code: answer.judgement.result.ok ? 0 : 1, out, err: '' };
}

function opened(name: string | null, pathOf: (name: string) => string): NamedFile | null {
  return name === null ? null : { name, source: openFile(name, pathOf(name)) };
}

function projectFor(programme: Programme, slot: Parameters<typeof checkSlot>[1]): Project {
  try {
    checkSlot(programme, slot);
  } catch (error) {
    if (error instanceof SubmissionRefusal) throw new UsageError(error.detail, { cause: error });
    throw error;
  }
  const project = programme.projects.find(({ code }) => code === slot.project);
  if (project === undefined) throw new UsageError('Dit project staat niet in het programma.');
  return project;
}
