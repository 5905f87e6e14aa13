/** Parts of a page that can stand for what was in them. */
const PARTS = 'li, form, details, article, section, aside, main';

/**
 * Keeps the place of who works by keyboard (WCAG 2.4.3): when what had the focus is taken away and nothing takes it over,
 * the nearest part of the page that is still there does, or the heading of the page where that is all of it.
 */
export function keepFocus(root: HTMLElement): void {
  /** What had the focus last, and what it was in, from the inside out. */
  let path: readonly Element[] = [];
  let waiting = false;

  const take = (): void => {
    waiting = false;
    if (document.activeElement !== document.body) return;
    const part = path.find((element) => element.isConnected && element.matches(PARTS));
    path = [];
    const place = part?.matches('main') ? (part.querySelector('h1') ?? part) : part;
    if (!(place instanceof HTMLElement)) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };

  root.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? [target, ...around(target)] : [];
  });
  new MutationObserver(() => {
    if (waiting || path[0]?.isConnected !== false) return;
    waiting = true;
    // Two frames: whatever wants the focus for itself asks for it after the first.
    requestAnimationFrame(() => requestAnimationFrame(take));
  }).observe(root, { childList: true, subtree: true });
}

function around(element: Element): Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...around(parent)];
}
