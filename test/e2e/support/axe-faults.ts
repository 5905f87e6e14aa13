import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { faintTexts } from './faint-texts.ts';
import { headsWithoutCells } from './heads-without-cells.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Something that axe found wrong, or left for a person to judge. */
interface Finding {
  readonly rule: string;
  readonly help: string;
  /** Why axe could not tell: its own word; empty when it gives none. */
  readonly reason: string;
  readonly target: string;
  readonly html: string;
}

/**
 * What proves a page right where axe could not tell, by rule and axe's reason. Each runs in the page, for the elements
 * of these selectors, and gives a line for each that is wrong.
 */
const PROOFS: Readonly<Record<string, (selectors: string[]) => string[]>> = {
  // Stripes of the practice banner, the drawn arrow of a list: every colour under the text is worked out.
  'color-contrast bgGradient': faintTexts,
  // An arrow, a tick: axe reads no contrast of signs that are no letters.
  'color-contrast nonBmp': faintTexts,
  // The texts of a drawn chart: what they stand on is found among its shapes.
  'color-contrast imgNode': faintTexts,
  'color-contrast shortTextContent': faintTexts,
  // The name of a line stands on the paper around its letters.
  'color-contrast bgOverlap': faintTexts,
  // The head of a group of rows spans its row; its cells are in the rows below it.
  'th-has-data-cells': headsWithoutCells,
};

/** What axe finds, each a line. What it could not tell counts as a fault unless its proof holds. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations, incomplete } = await page.evaluate(runAxe);
  const faults = violations.map(({ rule, help, target, html }) => `${rule}: ${help} (${target}, ${html})`);
  const doubts = Map.groupBy(incomplete, ({ rule, reason }) => `${rule} ${reason}`.trim());
  for (const [doubt, findings] of doubts) {
    const proof = PROOFS[doubt];
    if (proof === undefined)
      faults.push(...findings.map(({ target, html }) => `unsettled ${doubt} (${target}, ${html})`));
    else
      faults.push(
        ...(await page.evaluate(
          proof,
          findings.map(({ target }) => target),
        )),
      );
  }
  return faults;
}

/** Runs in the page. */
async function runAxe(): Promise<{ violations: Finding[]; incomplete: Finding[] }> {
  interface Check {
    readonly data: { readonly messageKey?: string } | null;
  }
  interface Rule {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {
      readonly target: readonly string[];
      readonly html: string;
      readonly any: readonly Check[];
    }[];
  }
  const { axe } = window as unknown as {
    axe: { run: (options: object) => Promise<{ violations: readonly Rule[]; incomplete: readonly Rule[] }> };
  };
  const findings = (rules: readonly Rule[]): Finding[] =>
    rules.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html, any }) => ({
        ...{ rule: id, help, reason: any[0]?.data?.messageKey ?? '' },
        ...{ target: target.join(' '), html: html.slice(0, 120) },
      })),
    );
  const { violations, incomplete } = await axe.run({ resultTypes: ['violations', 'incomplete'] });
  return { violations: findings(violations), incomplete: findings(incomplete) };
}
