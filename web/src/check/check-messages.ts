import type { Column } from '../../../shared/datasets/column.ts';
import type { FileDatasetId } from '../../../shared/datasets/dataset.ts';
import type { Issue, IssueGroup } from '../../../shared/issues/issue.ts';
import type { HeaderChanges } from '../../../shared/mapping/column-names.ts';
import type { Choice } from '../../../shared/mapping/column-choices.ts';
import type { ColumnUse } from '../../../shared/mapping/column-use.ts';
import type { HeaderFit } from '../../../shared/mapping/header-fit.ts';
import type { Mapping } from '../../../shared/mapping/mapping.ts';
import type { OwnNames } from '../../../shared/mapping/own-names.ts';
import type { AskedValue } from '../../../shared/mapping/suggest-values.ts';
import type { ForeignColumn } from '../../../shared/mapping/survey-foreign.ts';
import type { Programme } from '../../../shared/programme/programme.schema.ts';

/** What a person gave: a file, or rows copied from a sheet. */
export type Given =
  { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string };

/** What the worker is asked: to check something for a slot, and to make ready what may be sent of it. */
export interface CheckRequest {
  readonly given: Given;
  /** Name of the sheet of a workbook; null for the only one, or to be asked. */
  readonly sheet: string | null;
  readonly slot: {
    readonly dataset: FileDatasetId;
    readonly programme: Programme;
    readonly project: string;
    readonly period: string;
    readonly municipality: string | null;
  };
  readonly elevenProof: boolean;
  /** The mapping that was kept of an earlier file; applied by itself to a file with the same headers. */
  readonly kept: Mapping | null;
  /** The mapping that the person just made for this file. */
  readonly mapping: Mapping | null;
  /** Whether the person wants to be asked which column is which; left out, where the headers call for it. */
  readonly ask?: 'always' | 'never';
}

/** How far the worker is; `share` is 0 to 1. */
export interface CheckProgress {
  readonly step: 'uitpakken' | 'controleren';
  readonly share: number;
  readonly rows: number;
}

/** A file that may be sent, with the SHA-256 of its bytes and of the person's own file. */
export interface FileToSend {
  readonly blob: Blob;
  readonly fileName: string;
  readonly sha256: string;
  readonly originalSha256: string;
}

/** What was found, in the shape of the server's answers; the first thousand issues, and all of them as CSV. */
export interface CheckOutcome {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly groups: readonly IssueGroup[];
  readonly issues: readonly Issue[];
  readonly issuesFile: Blob;
  /** The person's own rows with what to mend in each, ready to correct; null where there is nothing to give back. */
  readonly explainedFile: Blob | null;
  /** Which columns of the person's file ours come from; null where no mapping was applied. */
  readonly mapped: OwnNames | null;
  /** Columns or words of the file are not ours, so that mapping them may help. */
  readonly mappable: boolean;
  /** null where an error stands in the way. */
  readonly send: FileToSend | null;
}

/** A column of the dataset, as far as a person must know it to say which column it is. */
export interface OurColumn extends Pick<Column, 'name' | 'required' | 'description'> {
  /** Whether the project's indicators need it though it may be empty, or do not read it. */
  readonly use: ColumnUse;
  /** What it may hold, where that is a choice. */
  readonly choices: readonly Choice[];
  /** By foreign column the texts in it that our column does not take; only where there are any. */
  readonly asked: Readonly<Record<string, readonly AskedValue[]>>;
  /** Foreign columns that may not fill it, since they are of persons. */
  readonly barred: readonly string[];
}

/** Which columns of a foreign file are which of ours, to be asked. */
export interface MappingQuestion {
  readonly ours: readonly OurColumn[];
  readonly columns: readonly ForeignColumn[];
  /** What is likely, or was kept. */
  readonly mapping: Mapping;
  /** What differs from the headers that the kept mapping was made for; null where none was kept. */
  readonly changes: HeaderChanges | null;
  /** How far the headers are ours already. */
  readonly fit: HeaderFit;
}

/** How an inquiry of the worker ends. */
export type CheckReply =
  | { readonly kind: 'checked'; readonly outcome: CheckOutcome }
  /** A workbook with more than one sheet that is not empty. */
  | { readonly kind: 'choose-sheet'; readonly sheets: readonly string[] }
  /** A file with headers of another system. */
  | ({ readonly kind: 'map' } & MappingQuestion)
  /** It cannot be read; a Dutch text that says why and what to do. */
  | { readonly kind: 'unreadable'; readonly message: string };

/** What the worker says. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: CheckProgress }
  | { readonly kind: 'reply'; readonly reply: CheckReply }
  | { readonly kind: 'failed' };
