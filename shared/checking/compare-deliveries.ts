import { dutchNumber } from '../datasets/allowed.ts';
import { REGISTER_DATASETS } from '../datasets/dataset.ts';
import type { Finding } from '../issues/catalogue.ts';
import { groupIssues, mergeGroups } from '../issues/group-issues.ts';
import type { Issue, IssueGroup } from '../issues/issue.ts';
import { makeIssue, WHOLE_FILE } from '../issues/make-issue.ts';
import { periodLabel, periodStart } from '../programme/period.ts';
import type { Indicator } from '../programme/programme.schema.ts';
import type { ComparedValue, DeliveryComparison } from './delivery-comparison.ts';

/** Warnings to add to those of the file; `groups` counts every vanished row, `issues` only the sample. */
export interface ComparisonWarnings {
  readonly issues: readonly Issue[];
  readonly groups: readonly IssueGroup[];
}

/** A value, count or increment further away than this share of what came before is striking (contract §1). */
const STRIKING = 0.5;
/** From the fourth delivery on there are three before it to take the mean of. */
const BEFORE = 3;

/** The warnings of contract §1 'Compared with the previous period's'; none for `financien`. */
export function compareDeliveries(comparison: DeliveryComparison): ComparisonWarnings {
  if (comparison.dataset === 'financien') return { issues: [], groups: [] };
  const isRegister = (REGISTER_DATASETS as readonly string[]).includes(comparison.dataset);
  const isWhole = isRegister && comparison.delivery === 'register';
  const vanished = isWhole && comparison.previousPeriod !== null ? vanishedRows(comparison) : [];
  const issues = [
    ...vanished,
    ...(isRegister ? rowCount(comparison) : []),
    ...(isRegister && !isWhole ? [] : comparison.values.flatMap((value) => judgeValue(value, comparison))),
  ];
  const unseen = isWhole && vanished.length > 0 ? comparison.vanished.count - vanished.length : 0;
  const more = vanished
    .slice(0, 1)
    .map(({ code, severity, column }) => ({ code, severity, column, count: unseen }));
  return { issues, groups: mergeGroups(groupIssues(issues), unseen > 0 ? more : []) };
}

function vanishedRows({ vanished, previousPeriod }: DeliveryComparison): Issue[] {
  const period = periodLabel(previousPeriod ?? '');
  return vanished.sample.map(({ row }) => wholeFile({ code: 'rij_verdwenen', params: { row, period } }));
}

/** Rows of a period file, or rows that a register added, beside the mean of the three deliveries before. */
function rowCount({ delivery, rows, rowsBefore }: DeliveryComparison): Issue[] {
  const mean = meanOfLast(rowsBefore);
  if (mean === null || !isStriking(rows, mean)) return [];
  const params = { now: dutchNumber(rows), before: dutchNumber(toTenths(mean)) };
  const code = delivery === 'period' ? 'aantal_rijen_afwijkend' : 'aantal_nieuwe_rijen_afwijkend';
  return [wholeFile({ code, params })];
}

function judgeValue(value: ComparedValue, comparison: DeliveryComparison): Issue[] {
  const finding = comparedWith(value, comparison);
  if (finding === null) return [];
  const { row, column } = value;
  const letter = column === null ? undefined : comparison.letters.get(column);
  const cell = row === null || letter === undefined ? null : `${letter}${row}`;
  return [makeIssue(finding, { row, column, cell, value: null })];
}

function comparedWith(
  { indicator, now, previous, before }: ComparedValue,
  comparison: DeliveryComparison,
): Finding | null {
  if (now === null) return null;
  const { name, kind } = indicator;
  const isPart = isIncrement(indicator);
  const isAmountOf = kind === 'count' || kind === 'sum' || kind === 'unique';
  if (isAmountOf && isPart) {
    const mean = meanOfLast(before);
    if (mean === null || !isStriking(now, mean)) return null;
    return {
      code: 'toename_afwijkend',
      params: { name, now: dutchNumber(now), before: dutchNumber(toTenths(mean)) },
    };
  }
  if (previous === null || (!isPart && restartsBetween(indicator, comparison))) return null;
  const params = { name, now: dutchNumber(now), before: dutchNumber(previous) };
  if (isAmountOf) return now < previous ? { code: 'totaal_gedaald', params } : null;
  return isStriking(now, previous) ? { code: 'waarde_verspringt', params } : null;
}

function isIncrement({ measure }: Indicator): boolean {
  return 'as' in measure && measure.as === 'increment';
}

/** A total per year begins anew on 1 January. */
function restartsBetween({ window }: Indicator, { period, previousPeriod }: DeliveryComparison): boolean {
  if (window?.per !== 'jaar' || previousPeriod === null) return false;
  return periodStart(period).slice(0, 4) !== periodStart(previousPeriod).slice(0, 4);
}

/** Over half away from what came before; from 0 any change counts. */
function isStriking(now: number, before: number): boolean {
  return Math.abs(now - before) > STRIKING * Math.abs(before);
}

/** A mean is told to a tenth: it is there to compare with. */
function toTenths(mean: number): number {
  return Math.round(mean * 10) / 10;
}

function meanOfLast(values: readonly number[]): number | null {
  if (values.length < BEFORE) return null;
  return values.slice(-BEFORE).reduce((sum, value) => sum + value, 0) / BEFORE;
}

function wholeFile(finding: Finding): Issue {
  return makeIssue(finding, WHOLE_FILE);
}
