import type { ZooCase } from './zoo-case.ts';
import { ZOO } from './zoo.ts';

/** The zoo as a page of documentation: every file, who makes it, and what comes of it. */
export function zooTable(): string {
  const all = Object.values(ZOO).flat();
  const other = all.filter(({ notAsMeant }) => notAsMeant !== undefined);
  const share = Math.floor((1000 * (all.length - other.length)) / all.length) / 10;
  const groups = Object.entries(ZOO).map(([name, cases]) =>
    [
      `## ${name}`,
      '',
      '| file | origin | outcome |',
      '| --- | --- | --- |',
      ...cases.map((one) => `| ${[`\`${one.name}\``, one.origin, outcome(one)].map(escaped).join(' | ')} |`),
      '',
    ].join('\n'),
  );
  return [
    '# The file zoo',
    '',
    `${all.length} files as programs write them and people make them, each built in code with the outcome that contract §1`,
    'asks, worked out by hand: every value of every row, or every issue with its place. `test/zoo` hands each in',
    "through the browser's check and the server's, and asserts all of it, so this table is what happens. It is written",
    'by `test/zoo/file-zoo.cli.ts` and compared by a test.',
    '',
    '- First measurement, before anything was mended: 152 of the first 159 (95.5 %) came out as asked. What failed: macros of Excel 4,',
    '  a password told as an old workbook, two kinds of document types (read as text), a sheet stretched by formats to its',
    '  last cell, a formula without result (read as empty), a shared text that does not exist (still read as empty).',
    `- Now: ${all.length} of ${all.length} come out as contract §1 asks; ${all.length - other.length} (${share} %) are read as their maker meant or refused`,
    '  with the right message. The others are read as they stand:',
    ...other.map(({ name, notAsMeant }) => `  - \`${name}\`: ${notAsMeant}.`),
    '',
    ...groups,
  ].join('\n');
}

function outcome({ rows = [], issues = [], unopened, asks }: ZooCase): string {
  if (unopened !== undefined) return `not opened: ‘… ${unopened} …’`;
  const asked =
    asks === undefined ? [] : [`the browser asks for the ${asks === 'sheet' ? 'sheet' : 'columns'}`];
  const read = rows.length === 0 ? [] : [`${rows.length} ${rows.length === 1 ? 'row' : 'rows'} read`];
  const errors = issues.filter((issue) => issue.startsWith('error'));
  const refused = errors.length === 0 ? [] : ['refused'];
  return [...asked, ...read, ...refused].join(', ') + (issues.length === 0 ? '' : `: ${listed(issues)}`);
}

/** The first few issues as code and place; of hundreds the rest as a number. */
function listed(issues: readonly string[]): string {
  const told = issues.slice(0, 12).map((issue) => `\`${issue.replace(/^\w+ /, '')}\``);
  return told.join(', ') + (issues.length > told.length ? ` and ${issues.length - told.length} more` : '');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
