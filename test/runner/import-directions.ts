import { runTool } from './check.ts';
import type { Outcome } from './check.ts';

const FOLDERS = ['shared', 'functions', 'infra', 'web', 'test'];
const TYPESCRIPT = /\.tsx?$/;

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { rule: { name: string }; from: string; to: string }[] };
}

/**
 * Checks the import directions. Without a parser that fits, dependency-cruiser sees no TypeScript and is content: each
 * folder must have modules.
 */
export async function checkImportDirections(): Promise<Outcome> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...FOLDERS];
  const { stdout, output } = await runTool('dependency-cruiser', args);
  if (!stdout.startsWith('{')) return { passed: 0, failed: 1, output };
  const { modules, summary } = JSON.parse(stdout) as Cruise;
  const unseen = FOLDERS.filter(
    (folder) => !modules.some(({ source }) => source.startsWith(`${folder}/`) && TYPESCRIPT.test(source)),
  );
  const faults = [
    ...unseen.map((folder) => `no module of ${folder} was seen`),
    ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  ];
  return {
    passed: faults.length === 0 ? 1 : 0,
    failed: faults.length === 0 ? 0 : 1,
    output: faults.join('\n'),
  };
}
