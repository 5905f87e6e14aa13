import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * For a list that can be shown further: where the button that did so is gone because all is there, the first of what came
 * has the focus. `rows` selects the items within the element that the reference is put on.
 */
export function useFirstNew<Place extends HTMLElement>(shown: number, rows: string): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const before = useRef(shown);
  useEffect(() => {
    const had = before.current;
    before.current = shown;
    if (had === 0 || shown <= had || document.activeElement !== document.body) return;
    const first = place.current?.querySelectorAll<HTMLElement>(rows)[had];
    if (first === undefined) return;
    first.tabIndex = -1;
    first.focus();
  }, [shown]);
  return place;
}
