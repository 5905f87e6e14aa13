import { useEffect, useState } from 'preact/hooks';
import type { ProgrammeAnswer, ProgrammePreview } from '../../../../shared/api/programmes.schema.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, getJson, sendJson } from '../../api/client.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import type { Draft } from './kept-draft.ts';
import { merge } from './merge.ts';
import type { FileDraft } from './programme-file.ts';

/** After this long without typing the file is checked. */
const QUIET_MS = 600;

/** The file that is being edited, and what was found of it. */
export interface DraftState {
  readonly draft: Draft | null;
  /** The version in force when it was last asked. */
  readonly current: ProgrammeAnswer | null;
  readonly preview: ProgrammePreview | null;
  /** What went wrong with the last call. */
  readonly problem: ApiError | null;
  readonly busy: boolean;
  /** Raised whenever the file did not come from its own fields, so that these begin anew. */
  readonly revision: number;
  /** Paths that someone else changed as well, after taking the newer version over. */
  readonly both: readonly string[];
  /** The number of the version just saved. */
  readonly saved: number | null;
  /** Whether anything is being changed. */
  readonly editing: boolean;
  /** Whether there is a draft that a reload of the page would lose. */
  readonly unkept: boolean;
  /** Why this change is made, as typed. */
  readonly reason: string;
  readonly explain: (reason: string) => void;
  readonly change: (file: FileDraft) => void;
  /** Puts a file in place of the draft, with a reason where there is one. */
  readonly replace: (file: FileDraft, reason?: string) => void;
  readonly drop: () => void;
  /** Checks the file and counts what it does to figures. */
  readonly check: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** Brings the draft's changes into the version in force. */
  readonly takeOver: () => Promise<void>;
}

export function useDraft(programme: string): DraftState {
  const path = apiPath('programmes', programme);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [current, setCurrent] = useState<ProgrammeAnswer | null>(null);
  const [preview, setPreview] = useState<ProgrammePreview | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const [revision, setRevision] = useState(0);
  const [both, setBoth] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState<number | null>(null);
  /** null: nothing is being changed. */
  const [kept, setKept] = useState<boolean | null>(null);
  const [reason, setReason] = useState('');

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(asApiError(error));
    } finally {
      setBusy(false);
    }
  };
  const begin = (answer: ProgrammeAnswer, before: Draft | null): void => {
    const { version, ...file } = answer;
    setCurrent(answer);
    setDraft(before ?? { version, file });
    setKept(before === null ? null : true);
    setRevision((before) => before + 1);
  };
  const load = async (): Promise<ProgrammeAnswer> => {
    const answer = await getJson<ProgrammeAnswer>(path);
    setCurrent(answer);
    return answer;
  };
  const edit = (next: Draft): void => {
    setDraft(next);
    setKept(keepDraft(programme, next));
    setSaved(null);
  };

  useEffect(() => {
    void attempt(async () => begin(await load(), keptDraft(programme)));
  }, [programme]);

  useEffect(() => {
    setPreview((before) => (before === null ? null : { ...before, figures: null }));
    if (draft === null || kept === null) {
      setPreview(null);
      return undefined;
    }
    let wanted = true;
    const check = async (): Promise<void> => {
      const found = await sendJson<ProgrammePreview>('POST', `${path}/preview`, draft.file);
      if (wanted) setPreview(found);
    };
    const timer = setTimeout(() => void attempt(check), QUIET_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [draft]);

  useEffect(() => {
    if (kept !== false) return undefined;
    // The browser asks in its own words whether to leave.
    const ask = (event: Event): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [kept]);

  return {
    ...{ draft, current, preview, problem, busy, revision, both, saved, reason },
    editing: kept !== null,
    unkept: kept === false,
    explain: setReason,
    change: (file) => draft !== null && edit({ ...draft, file }),
    replace: (file, why = reason) => {
      if (current === null) return;
      edit({ version: current.version, file });
      setReason(why);
      setRevision(revision + 1);
    },
    drop: () => {
      keepDraft(programme, null);
      setBoth([]);
      setReason('');
      void attempt(async () => begin(await load(), null));
    },
    check: () =>
      attempt(async () => {
        if (draft === null) return;
        setPreview(await sendJson<ProgrammePreview>('POST', `${path}/preview?figures=ja`, draft.file));
      }),
    save: () =>
      attempt(async () => {
        if (draft === null) return;
        const body = { ...draft.file, version: draft.version, reason: reason.trim() };
        try {
          const { version } = await sendJson<{ version: number }>('PUT', path, body);
          keepDraft(programme, null);
          setBoth([]);
          setReason('');
          begin(await load(), null);
          setSaved(version);
        } catch (error) {
          // Someone else was first: what they made of it is shown beside the draft.
          if (asApiError(error).status === 409) await load();
          throw error;
        }
      }),
    takeOver: () =>
      attempt(async () => {
        if (draft === null) return;
        const { version, ...theirs } = await load();
        const base = await getJson<unknown>(
          apiPath('programmes', programme, 'versions', String(draft.version)),
        );
        const merged = merge(base, draft.file, theirs);
        // Two files with the same kind of root always give a file.
        edit({ version, file: merged.file as FileDraft });
        // What the checks said was of the version before.
        setPreview(null);
        setBoth(merged.both);
        setRevision(revision + 1);
      }),
  };
}
