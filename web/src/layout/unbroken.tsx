import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { asApiError } from '../api/api-error.ts';
import { PageFailure } from '../components/states.tsx';

interface UnbrokenProps {
  /** Another address is another try. */
  readonly address: string;
  readonly children: ComponentChildren;
}

/** In place of a page that fails while it is drawn: a fault of the site, or an answer of another shape than promised. */
export function Unbroken({ address, children }: UnbrokenProps) {
  // What broke is still told to the browser, as for every exception.
  const [error, again] = useErrorBoundary((broken: unknown) => reportError(broken));
  useEffect(() => {
    if (error !== undefined) again();
  }, [address]);
  if (error === undefined) return <>{children}</>;
  return <PageFailure error={asApiError(error)} retry={again} />;
}
