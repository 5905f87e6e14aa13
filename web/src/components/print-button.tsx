import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const UNDER_WAY = '.loading, [aria-busy="true"]';

/** Prints the page, once nothing on it is on its way any more: paper must not say that it is loading. */
export function PrintButton({
  children,
  kind = 'subtle',
}: {
  readonly children: ComponentChildren;
  readonly kind?: 'subtle' | 'secondary-action' | 'primary-action';
}) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const look = (): void => setReady(document.querySelector(UNDER_WAY) === null);
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
    look();
    return () => observer.disconnect();
  }, []);
  return (
    <button
      type="button"
      class={`utrecht-button utrecht-button--${kind} no-print`}
      aria-disabled={!ready}
      onClick={() => ready && print()}
    >
      {children}
    </button>
  );
}
