import { isDeepStrictEqual } from 'node:util';
import type { AnswerAsJson } from '../answer-as-json.ts';
import type { KitCase } from './kit.schema.ts';

type Expected = KitCase['expected'];
type Rows = NonNullable<Expected['values']>;

/** What differs between an answer of `npm run check --json --rows` and what a case expects, in Dutch; none where equal. */
export function compareOutcome(expected: Expected, exit: number, answer: AnswerAsJson): string[] {
  const { status, rows, accepted, refused, groups, issues, preview } = answer;
  const counts = [
    ['exit', expected.exit, exit],
    ['status', expected.status, status],
    ['rows', expected.rows, rows],
    ['accepted', expected.accepted, accepted],
    ['refused', expected.refused, refused],
  ] as const;
  const found = issues.map(({ code, severity, column, row, cell }) => ({
    code,
    severity,
    column,
    row,
    cell,
  }));
  const { figures: _, ...previewed } = preview ?? { figures: [] };
  return [
    ...counts.flatMap(([name, wanted, got]) =>
      wanted === got ? [] : [`${name} is ${got}, verwacht ${wanted}`],
    ),
    ...differences('groups', expected.groups, groups),
    ...differences('issues', expected.issues, found),
    ...(expected.preview === undefined ? [] : differences('preview', [expected.preview], [previewed])),
    ...(expected.values === undefined ? [] : differences('values', expected.values, filledOnly(answer))),
  ];
}

/** What differs between an export of one's own and the rows of a case, wherever they stand in the file. */
export function compareExport(wanted: Rows, exit: number, answer: AnswerAsJson): string[] {
  const faults = answer.issues
    .filter(({ severity }) => severity === 'error')
    .map(({ cell, row, message }) => `${cell ?? (row === null ? 'bestand' : `rij ${row}`)}: ${message}`);
  if (exit !== 0) return faults;
  return differences('values', wanted.map(withoutRow), filledOnly(answer).map(withoutRow));
}

function withoutRow(one: Rows[number]): object {
  const { row: _, ...values } = one;
  return values;
}

/** Rows with their filled columns alone, as a case writes them. */
function filledOnly({ values }: AnswerAsJson): Rows {
  return (values ?? []).map(
    (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Rows[number],
  );
}

/** Compares two lists without regard to order. */
function differences(name: string, wanted: readonly object[], got: readonly object[]): string[] {
  const missing = without(wanted, got);
  const extra = without(got, wanted);
  return [
    ...missing.map((one) => `${name} mist ${JSON.stringify(one)}`),
    ...extra.map((one) => `${name} heeft te veel ${JSON.stringify(one)}`),
  ];
}

function without(list: readonly object[], taken: readonly object[]): object[] {
  const rest = [...taken];
  return list.filter((one) => {
    const at = rest.findIndex((other) => isDeepStrictEqual(one, other));
    if (at === -1) return true;
    rest.splice(at, 1);
    return false;
  });
}
