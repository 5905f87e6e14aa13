import type { FileDatasetId } from '../datasets/dataset.ts';
import type { Indicator } from '../programme/programme.schema.ts';
import type { PeriodId } from '../programme/period.ts';

/**
 * What is compared with what came before (contract §1, 'Compared with the previous period's'). 'Previous' is the
 * submission in force for the same project, dataset and municipality in the period right before (for nothing-to-report
 * the register it points at); null or empty lists where there is none.
 */
export interface DeliveryComparison {
  readonly dataset: FileDatasetId;
  /** `delivery` of the project; only the four registers differ by it. */
  readonly delivery: 'register' | 'period';
  readonly period: PeriodId;
  readonly previousPeriod: PeriodId | null;
  /** The letter of each of the dataset's columns in this file, by name. */
  readonly letters: ReadonlyMap<string, string>;
  /** Rows of the previous register whose key is absent from this one; ignored for period files and non-registers. */
  readonly vanished: VanishedRows;
  /**
   * Registers and period files: rows of this period file, or rows this register added (keys absent from the previous
   * register). Ignored for the other datasets.
   */
  readonly rows: number;
  /** The same of each earlier delivery with a file (nothing-to-report left out), oldest period first; a first register added all its rows. */
  readonly rowsBefore: readonly number[];
  /**
   * One per indicator of the project that this dataset feeds: for `meetwaarden` each row, for a register each
   * indicator of kind count or sum (others are ignored). Empty for `financien` and period files.
   */
  readonly values: readonly ComparedValue[];
}

export interface VanishedRows {
  readonly count: number;
  /** Some of them (all, where few), each with the row it had in the previous file. */
  readonly sample: readonly { readonly row: number; readonly key: string }[];
}

/** One indicator's value as handed in, now and before; amounts in euros, ratios in percent. */
export interface ComparedValue {
  readonly indicator: Indicator;
  /** The row of the meetwaarden file; null for a register. */
  readonly row: number | null;
  /** The column that gave the value: waarde, or teller for a ratio in parts; null for a register. */
  readonly column: 'waarde' | 'teller' | null;
  /** As handed in: waarde, or 100 · teller / noemer; for a register the actual at this period's end. null: none. */
  readonly now: number | null;
  /** The same of the previous period; null: none. */
  readonly previous: number | null;
  /** For `as: increment`: the values of all earlier deliveries that have one, oldest period first. */
  readonly before: readonly number[];
}
