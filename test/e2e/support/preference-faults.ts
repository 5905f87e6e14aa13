import type { Page } from 'playwright-core';

/**
 * What fails for who reads text twice as large, has colours of their own or wants no motion, each a line. Leaves the
 * page at 1280 px and without these wishes.
 */
export async function preferenceFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const found = await page.evaluate(lostInForcedColours);
  found.push(...(await page.evaluate(motions)));
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  const large = await page.addStyleTag({ content: 'html { font-size: 200% }' });
  found.push(...(await page.evaluate(cutOff)));
  await large.evaluate((style) => (style as HTMLStyleElement).remove());
  return found;
}

/** Buttons and fields that were told by their background alone, which forced colours take away. Runs in the page. */
function lostInForcedColours(): string[] {
  const controls = document.querySelectorAll(
    '.utrecht-button, input:not([type=file]), select, textarea, .panel',
  );
  const isDrawn = (style: CSSStyleDeclaration): boolean =>
    style.appearance !== 'none' ||
    (style.borderStyle !== 'none' && Number.parseFloat(style.borderBottomWidth) > 0);
  const lost = [...controls].filter(
    (control) => control.checkVisibility() && !isDrawn(getComputedStyle(control)),
  );
  const faint = [...document.querySelectorAll('svg.icon')].filter((icon) => {
    const { fill, stroke, color } = getComputedStyle(icon);
    return ![fill, stroke].includes(color);
  });
  return [
    ...lost.map(({ tagName, className }) => `${tagName} .${className} has no edge in forced colours`),
    ...faint.map((icon) => `an icon in ${icon.parentElement?.className} keeps its own colour`),
  ];
}

/** Whatever moves of itself. Runs in the page. */
function motions(): string[] {
  const isMoving = (element: Element): boolean => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior === 'smooth';
  };
  return [...document.querySelectorAll('*')]
    .filter(isMoving)
    .map((element) => `${element.tagName} .${element.getAttribute('class')} moves`);
}

/** What no longer fits with text twice as large. Runs in the page. */
function cutOff(): string[] {
  const root = document.documentElement;
  const wider = root.scrollWidth - root.clientWidth;
  const hidden = [...document.querySelectorAll<HTMLElement>('.utrecht-button, .badge, td, th, label')].filter(
    (box) =>
      box.checkVisibility() &&
      box.closest('.visually-hidden') === null &&
      getComputedStyle(box).overflow === 'hidden' &&
      box.scrollHeight > box.clientHeight + 1,
  );
  return [
    ...(wider > 0 ? [`with text twice as large the page is ${wider} px wider than the window`] : []),
    ...hidden.map((box) => `'${box.innerText.slice(0, 30)}' is cut off with text twice as large`),
  ];
}
