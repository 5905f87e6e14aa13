import type { FileDraft } from './programme-file.ts';

/** What is being changed, and of which version it was made. */
export interface Draft {
  readonly version: number;
  readonly file: FileDraft;
}

const keyOf = (programme: string): string => `peilstok.inrichting.${programme}`;

/** The draft that this tab kept of a programme; null where there is none, or where the browser keeps nothing. */
export function keptDraft(programme: string): Draft | null {
  try {
    const text = sessionStorage.getItem(keyOf(programme));
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/**
 * Keeps a draft through a reload, or forgets it (null). False where the browser has no room for it: then nothing is kept,
 * since an older draft would come back in its place.
 */
export function keepDraft(programme: string, draft: Draft | null): boolean {
  try {
    if (draft !== null) sessionStorage.setItem(keyOf(programme), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(programme));
    return true;
  } catch {
    if (draft !== null) keepDraft(programme, null);
    return false;
  }
}
