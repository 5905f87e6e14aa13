import { benchCheck } from './bench-check.ts';
import { benchIngest } from './bench-ingest.ts';

/**
 * `npm run bench`: a check beside csv-parse alone. `npm run bench -- ingest [ROWS]`: large files through the whole
 * product, from upload to figures.
 */
const [what, rows = '100000'] = process.argv.slice(2);
if (what === 'ingest') await benchIngest(Number(rows));
else await benchCheck();
