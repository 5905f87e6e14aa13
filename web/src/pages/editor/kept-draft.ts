import type { FileDraft } from './programme-file.ts';

/** What is being changed, and of which version it was made. */
export interface Draft {
  readonly version: number;
  readonly file: FileDraft;
}

const keyOf = (programme: string): string => `peilstok.inrichting.${programme}`;

/** The draft that this tab kept of a programme; null where there is none. */
export function keptDraft(programme: string): Draft | null {
  const text = sessionStorage.getItem(keyOf(programme));
  return text === null ? null : (JSON.parse(text) as Draft);
}

/** Keeps a draft through a reload, or forgets it (null). */
export function keepDraft(programme: string, draft: Draft | null): void {
  if (draft === null) sessionStorage.removeItem(keyOf(programme));
  else sessionStorage.setItem(keyOf(programme), JSON.stringify(draft));
}
