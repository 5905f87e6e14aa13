import { runLong } from './run-long.ts';

/**
 * `npm run test:long -- [programmes] [seed]`: random programmes over four days, each figure held against a second
 * calculation. Ends with 1 and examples when one differs.
 */
const [programmes = '8', seed = '1'] = process.argv.slice(2);
const tally = await runLong({
  seed: Number(seed),
  programmes: Number(programmes),
  days: ['2022-11-20', '2023-06-03', '2024-02-10', '2025-03-01'],
  most: 14,
});
const { operations, dashboards, fields, mismatches, examples } = tally;
console.log(`${operations} operations, ${dashboards} dashboards, ${fields} fields, ${mismatches} mismatches`);
for (const each of examples) console.log(each);
if (mismatches > 0) process.exitCode = 1;
