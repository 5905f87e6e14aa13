import type { Page } from 'playwright-core';

/** How long each answer of the API takes: all that stands on a page before its figures is drawn first. */
const SLOW_MILLISECONDS = 150;

/** Lets every page from now on come up as at a first visit over a slow line, and counts what moves in it. */
export async function arriveSlowly(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const network = await page.context().newCDPSession(page);
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.route('**/api/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MILLISECONDS));
    await route.continue();
  });
  await page.addInitScript(() => {
    const moved: string[] = [];
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as Shift[]) {
        sum += entry.value;
        for (const { node } of entry.sources)
          moved.push(
            `${entry.value.toFixed(3)} ${node instanceof Element ? node.className : (node?.nodeName ?? '?')}`,
          );
      }
      Object.assign(window, { shifted: { sum, moved } });
    }).observe({ type: 'layout-shift', buffered: true });

    interface Shift {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
  });
}

/** How much of what was in sight has moved since the page was opened (layout shift, all added up), and what moved. */
export async function shiftOf(
  page: Page,
): Promise<{ readonly sum: number; readonly moved: readonly string[] }> {
  return page.evaluate(() => {
    const { shifted } = window as unknown as { shifted?: { sum: number; moved: string[] } };
    return shifted ?? { sum: 0, moved: [] };
  });
}
