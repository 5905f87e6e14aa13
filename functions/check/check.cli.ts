import { runKit } from './kit/run-kit.ts';
import { runCheck } from './run-check.ts';

const args = process.argv.slice(2);
const run = args.includes('--kit') ? runKit : runCheck;
// npm moves to the project's folder; names are meant from where the command was given.
const { code, out, err } = await run(args, process.env['INIT_CWD'] ?? process.cwd());
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
