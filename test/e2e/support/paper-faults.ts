import type { Page } from 'playwright-core';

/**
 * What would be cut on paper, each a line: a grid or flex box of one column around the rows of a table. Chromium breaks
 * these over pages; Firefox cuts through the rows.
 */
export async function paperFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(unbroken);
  await page.emulateMedia({ media: null });
  return found;
}

/** Runs in the page. */
function unbroken(): string[] {
  const found = new Set<Element>();
  for (const table of document.querySelectorAll('main table'))
    for (let around = table.parentElement; around !== null; around = around.parentElement) {
      const { display, gridTemplateColumns } = getComputedStyle(around);
      const columns = display === 'grid' ? gridTemplateColumns.split(' ').length : 1;
      if (/grid|flex/.test(display) && columns === 1) found.add(around);
    }
  return [...found].map(
    ({ tagName, className }) => `${tagName.toLowerCase()}.${className} is not broken over pages`,
  );
}
