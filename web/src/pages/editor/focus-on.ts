/** Moves the focus to an element by its id once the page is drawn anew: what was pressed may be gone by then. */
export function focusOn(id: string): void {
  focusAt(`[id="${CSS.escape(id)}"]`);
}

/** As {@link focusOn}, for the first control inside what is folded under a path of the file. */
export function focusInside(path: string): void {
  focusAt(`[data-path="${CSS.escape(path)}"] :is(input, select, textarea)`);
}

function focusAt(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
