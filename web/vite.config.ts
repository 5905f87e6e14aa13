import { preact } from '@preact/preset-vite';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { openStandard } from './build/open-standard.ts';
import { pruneStyles } from './build/prune-styles.ts';

const root = import.meta.dirname;

/** Builds the static site to `dist/web`: no inline script or style, so that a strict CSP holds. */
export default defineConfig({
  root,
  publicDir: resolve(root, 'public'),
  worker: { format: 'es' },
  plugins: [preact({ devToolsEnabled: false }), openStandard(resolve(root, '../docs/standard'))],
  css: { postcss: { plugins: [pruneStyles(resolve(root, 'src'))] } },
  build: {
    outDir: resolve(root, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: {
      input: ['index.html', 'standaard/index.html', 'toegankelijkheid/index.html'].map((page) =>
        resolve(root, page),
      ),
      // What nearly every page needs as one file: many small ones compress worse.
      output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 16 }] } },
    },
  },
});
