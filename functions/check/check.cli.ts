import { runCheck } from './run-check.ts';

// npm moves to the project's folder; names are meant from where the command was given.
const { code, out, err } = await runCheck(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
