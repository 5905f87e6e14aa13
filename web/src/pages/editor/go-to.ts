/** With the pause between them enough for a page on a slow machine to draw what was unfolded. */
const TRIES = 24;
const PAUSE_MS = 30;

/** Unfolds what a field is in, one after the other since fields exist only in what is open, and goes there. */
export function goTo(path: string, tries = TRIES): void {
  const steps = [...path.matchAll(/\.|\[/g)].map(({ index }) => path.slice(0, index)).concat(path);
  const folds = steps.flatMap((step) => foldOf(step) ?? []);
  // Bare fields of the programme stand in a section of their own.
  const closed = (folds.length === 0 ? [foldOf('')] : folds).find((part) => part?.open === false);
  const field = document.getElementById(path);
  if (closed) closed.open = true;
  else if (field) return show(field);
  if (tries > 0) setTimeout(() => goTo(nearest(path, tries), tries - 1), PAUSE_MS);
}

function show(field: HTMLElement): void {
  field.focus();
  field.scrollIntoView({ block: 'center' });
}

function foldOf(path: string): HTMLDetailsElement | null {
  return document.querySelector<HTMLDetailsElement>(`details[data-path="${CSS.escape(path)}"]`);
}

/** After some tries the field itself has no control: its holder has. */
function nearest(path: string, tries: number): string {
  return tries > TRIES / 3 ? path : path.replace(/(\.[^.[\]]*|\[\d+\])$/, '');
}
