import { basename, resolve } from 'node:path';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import { checkSlot } from '../submissions/create-submission.ts';
import { SubmissionRefusal } from '../submissions/submission-refusal.ts';
import { answerAsJson } from './answer-as-json.ts';
import { readArguments, USAGE, UsageError } from './arguments.ts';
import type { CheckArguments } from './arguments.ts';
import { judgeAlone } from './judge-alone.ts';
import { loadProgramme } from './load-programme.ts';
import { openFile } from './open-file.ts';
import { report } from './report.ts';

/** npm moves to the project's folder; names are meant from where the command was given. */
const pathOf = (name: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), name);

async function run(args: CheckArguments): Promise<number> {
  const programme = loadProgramme(args.programme, pathOf);
  const { dataset, period, municipality, file } = args;
  const slot = { programme: programme.id, project: args.project, dataset, period, municipality };
  const answer = await judgeAlone({
    programme,
    project: projectFor(programme, slot),
    slot,
    file: openFile(file, pathOf(file)),
    previous: args.previous === null ? null : openFile(args.previous, pathOf(args.previous)),
  });
  const definition = args.rows ? DATASETS[dataset] : null;
  const text = args.json
    ? `${JSON.stringify(answerAsJson(slot, basename(file), answer, definition), null, 2)}\n`
    : report(slot, basename(file), answer);
  await new Promise((written) => process.stdout.write(text, written));
  return answer.judgement.result.ok ? 0 : 1;
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

/** What to tell of a command that could not be carried out; a fault of our own is not hidden. */
function failure(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n\n${USAGE}`;
  if (error instanceof Error && 'syscall' in error)
    return `Een bestand kan niet worden gelezen: ${error.message}`;
  throw error;
}

try {
  process.exitCode = await run(readArguments(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${failure(error)}\n`);
  process.exitCode = 2;
}
