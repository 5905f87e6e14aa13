import type { DatasetId } from '../datasets/dataset.ts';
import type { Instant, IsoDate } from '../dates/iso-date.ts';
import type { PeriodId } from './period.ts';
import type { ExpectedSlot } from './project-scope.ts';

/** What an exception to the lock is about: one file, or all that a project owes over a period. */
export interface ExceptionScope {
  readonly project: string;
  readonly period: PeriodId;
  /** null: every dataset. */
  readonly dataset: DatasetId | null;
  /** null: every municipality, or the project as a whole. */
  readonly municipality: string | null;
}

/** A beheerder's word that something may still be handed in after the lock (contract §2). */
export interface DeadlineException extends ExceptionScope {
  /** The last day on which it holds, in Europe/Amsterdam. */
  readonly until: IsoDate;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/**
 * The exception that lets a slot be handed in, withdrawn or restored on a day though its period is locked (contract §2);
 * of several the one that holds longest, null where none holds.
 */
export function exceptionFor<Exception extends ExceptionScope & Pick<DeadlineException, 'until'>>(
  exceptions: readonly Exception[],
  slot: ExpectedSlot,
  today: IsoDate,
): Exception | null {
  return (
    exceptions
      .filter((exception) => covers(exception, slot) && exception.until >= today)
      .toSorted((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0))[0] ?? null
  );
}

function covers(scope: ExceptionScope, slot: ExpectedSlot): boolean {
  return (
    scope.project === slot.project &&
    scope.period === slot.period &&
    (scope.dataset === null || scope.dataset === slot.dataset) &&
    (scope.municipality === null || scope.municipality === slot.municipality)
  );
}
