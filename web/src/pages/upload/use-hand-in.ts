import { useEffect, useRef, useState } from 'preact/hooks';
import type { MappingAnswer } from '../../../../shared/api/mappings.schema.ts';
import type { Mapping } from '../../../../shared/mapping/mapping.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, getJson, sendJson } from '../../api/client.ts';
import { checkInWorker } from '../../check/check-in-worker.ts';
import type {
  CheckOutcome,
  CheckProgress,
  CheckRequest,
  MappingQuestion,
} from '../../check/check-messages.ts';
import { handIn } from '../../upload/hand-in.ts';
import type { HandIn, Progress } from '../../upload/hand-in.ts';

/** What something is handed in for, and how. */
type SlotChoice = Omit<HandIn, 'file' | 'mappingVersion'>;

/** A file with what it is handed in for. */
export interface FileChoice {
  readonly request: Pick<CheckRequest, 'given' | 'slot'>;
  readonly send: SlotChoice;
  /** The person wants to look at the kept mapping before it is applied. */
  readonly mapAgain: boolean;
}

/** How far handing in is. */
export type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly progress: CheckProgress }
  | { readonly kind: 'sending'; readonly progress: Progress }
  | { readonly kind: 'choose-sheet'; readonly sheets: readonly string[] }
  | { readonly kind: 'map'; readonly question: MappingQuestion }
  | { readonly kind: 'faults'; readonly outcome: CheckOutcome }
  | { readonly kind: 'unreadable'; readonly message: string };

export interface HandingIn {
  readonly stage: Stage;
  readonly problem: ApiError | null;
  /** Checks a file here, and sends it when no error stands in the way. */
  readonly start: (choice: FileChoice) => void;
  readonly sendNothing: (send: SlotChoice) => void;
  readonly chooseSheet: (sheet: string) => void;
  /** Asks which column is which, or goes on without asking. */
  readonly ask: (ask: 'always' | 'never') => void;
  /** Keeps the mapping for the project and goes on with it. */
  readonly useMapping: (mapping: Mapping) => void;
  /** Forgets what was found, for another file or slot. */
  readonly reset: () => void;
}

/** What is known while a file is under way; each step adds to it. */
interface UnderWay extends FileChoice {
  readonly sheet: string | null;
  readonly kept: MappingAnswer;
  readonly elevenProof: boolean;
  readonly mapping: Mapping | null;
  readonly ask: 'always' | 'never' | null;
}

const IDLE: Stage = { kind: 'idle' };
const OPENING: Stage = { kind: 'checking', progress: { step: 'uitpakken', share: 0, rows: 0 } };

/** Hands in a file: checked here first, its columns mapped where need be, sent only without errors. */
export function useHandIn(done: (id: string) => void): HandingIn {
  const [stage, setStage] = useState<Stage>(IDLE);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const underWay = useRef<UnderWay | null>(null);
  const abort = useRef(new AbortController());
  useEffect(() => () => abort.current.abort(), []);

  /** Runs a step; one that a later step or a reset overtook says nothing any more. */
  const run = (step: (signal: AbortSignal) => Promise<void>): void => {
    abort.current.abort();
    abort.current = new AbortController();
    const { signal } = abort.current;
    setProblem(null);
    step(signal).catch((error: unknown) => {
      if (signal.aborted) return;
      setProblem(asApiError(error));
      setStage(IDLE);
    });
  };

  const send = async (choice: HandIn, signal: AbortSignal): Promise<void> => {
    const id = await handIn(choice, (progress) => setStage({ kind: 'sending', progress }));
    if (!signal.aborted) done(id);
  };

  const check = async (file: UnderWay, signal: AbortSignal): Promise<void> => {
    underWay.current = file;
    setStage(OPENING);
    const { request, sheet, elevenProof, mapping, ask } = file;
    const asked: CheckRequest = {
      ...request,
      sheet,
      elevenProof,
      mapping,
      kept: file.kept.mapping,
      ...(ask && { ask }),
    };
    const report = (progress: CheckProgress): void => setStage({ kind: 'checking', progress });
    const reply = await checkInWorker(asked, report, signal);
    if (signal.aborted) return;
    if (reply.kind === 'map') setStage({ kind: 'map', question: reply });
    else if (reply.kind !== 'checked') setStage(reply);
    else if (reply.outcome.send === null) setStage({ kind: 'faults', outcome: reply.outcome });
    else {
      const mappingVersion = reply.outcome.mapped === null ? null : file.kept.version;
      await send({ ...file.send, file: reply.outcome.send, mappingVersion }, signal);
    }
  };

  const goOn = (step: (file: UnderWay, signal: AbortSignal) => Promise<void>): void => {
    const file = underWay.current;
    if (file !== null) run((signal) => step(file, signal));
  };

  return {
    stage,
    problem,
    start: (choice) =>
      run(async (signal) => {
        setStage(OPENING);
        const known = await knownOfProject(choice.send, signal);
        await check(
          { ...choice, ...known, sheet: null, mapping: null, ask: choice.mapAgain ? 'always' : null },
          signal,
        );
      }),
    sendNothing: (choice) => run((signal) => send({ ...choice, file: null, mappingVersion: null }, signal)),
    chooseSheet: (sheet) => goOn((file, signal) => check({ ...file, sheet }, signal)),
    ask: (ask) => goOn((file, signal) => check({ ...file, ask }, signal)),
    useMapping: (mapping) =>
      goOn(async (file, signal) => {
        const { dataset: _, ...columns } = mapping;
        const made = { ...columns, version: file.kept.version };
        const { version } = await sendJson<{ version: number }>('PUT', mappingPath(file.send), made);
        const kept = { ...file.kept, version };
        await check({ ...file, mapping, kept, ask: null }, signal);
      }),
    reset: () => {
      abort.current.abort();
      setStage(IDLE);
      setProblem(null);
    },
  };
}

/** What a check rests on beside the programme. */
async function knownOfProject(
  send: Pick<HandIn, 'programme' | 'project' | 'dataset'>,
  signal: AbortSignal,
): Promise<Pick<UnderWay, 'kept' | 'elevenProof'>> {
  const [kept, { elevenProof }] = await Promise.all([
    getJson<MappingAnswer>(mappingPath(send), signal),
    getJson<{ elevenProof: boolean }>(
      apiPath('programmes', send.programme, 'projects', send.project, 'eleven-proof'),
      signal,
    ),
  ]);
  return { kept, elevenProof };
}

function mappingPath({
  programme,
  project,
  dataset,
}: Pick<HandIn, 'programme' | 'project' | 'dataset'>): string {
  return apiPath('programmes', programme, 'projects', project, 'mappings', dataset);
}
