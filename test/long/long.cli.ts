import { runKills } from './kills.ts';
import { runLong } from './run-long.ts';

/**
 * `npm run test:long -- [programmes] [seed]`: random programmes over four days, each figure held against a second
 * calculation. Ends with 1 and examples when one differs.
 *
 * `npm run test:long -- kills [rows] [kills per file] [seed]`: large files, with power cuts while they are handled.
 */
const [first = '8', ...rest] = process.argv.slice(2);
if (first === 'kills') {
  const [rows = '100000', kills = '3', seed = '1'] = rest;
  await runKills(Number(rows), Number(kills), Number(seed));
} else {
  const tally = await runLong({
    seed: Number(rest[0] ?? '1'),
    programmes: Number(first),
    days: ['2022-11-20', '2023-06-03', '2024-02-10', '2025-03-01'],
    most: 14,
  });
  const { operations, answers, fields, mismatches, examples } = tally;
  console.log(`${operations} operations, ${answers} answers, ${fields} fields, ${mismatches} mismatches`);
  for (const each of examples) console.log(each);
  if (mismatches > 0) process.exitCode = 1;
}
