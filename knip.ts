import type { KnipConfig } from 'knip';

/** What counts as used: everything reachable from the commands, the Lambda entries, the site and the tests. */
const config: KnipConfig = {
  entry: [
    'infra/cdk/app.ts',
    'infra/local/engines/engines.worker.ts',
    'functions/*/*.handler.ts',
    '{functions,infra,test}/**/*.cli.ts',
    'test/**/*.test.ts',
    'web/src/main.tsx',
    'web/src/styles/main.css',
    'web/vite.config.ts',
  ],
  project: ['{shared,functions,infra,web,test}/**/*.{ts,tsx,mjs,css}'],
  // What test/run.cli.ts starts as a program.
  ignoreDependencies: ['@swc/core', 'oxlint', 'oxlint-tsgolint', 'prettier'],
  ignoreBinaries: ['apt-get'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/(?:@import|url\()\s*(['"][^'"]+['"])/g)]
        .map(([, from]) => `import ${from};`)
        .join('\n'),
  },
};

export default config;
