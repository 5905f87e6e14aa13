import { h } from 'preact';
import type { ComponentType } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ApiError, unreachable } from '../api/api-error.ts';
import { PageName } from '../components/page-name.ts';
import { PageFailure, PageLoading } from '../components/states.tsx';

/** A page that is in the first script, under the name that it has until it knows a better one. */
export function namedPage(name: string, page: ComponentType): ComponentType {
  return function NamedPage() {
    return <PageName.Provider value={name}>{h(page, null)}</PageName.Provider>;
  };
}

/** A page that is fetched when it is opened; says so while it comes, and when it does not. */
export function lazyPage(name: string, load: () => Promise<ComponentType>): ComponentType {
  let fetched: ComponentType | null = null;
  return function LazyPage() {
    const [page, setPage] = useState<ComponentType | null>(() => fetched);
    const [error, setError] = useState<ApiError | null>(null);
    const ask = useCallback(async () => {
      setError(null);
      try {
        fetched = await load();
        setPage(() => fetched);
      } catch {
        setError(notFetched());
      }
    }, []);
    const again = (): void => void ask();
    useEffect(() => {
      if (fetched === null) void ask();
    }, []);
    return (
      <PageName.Provider value={name}>
        {page !== null && h(page, null)}
        {page === null && error !== null && <PageFailure error={error} retry={again} />}
        {page === null && error === null && <PageLoading what="de pagina" />}
      </PageName.Provider>
    );
  };
}

function notFetched(): ApiError {
  if (!navigator.onLine) return unreachable();
  return new ApiError(
    500,
    'Deze pagina kon niet worden opgehaald',
    'Probeer het opnieuw. Helpt dat niet, laad dan de site opnieuw in uw browser: misschien is er een nieuwe versie van Peilstok.',
  );
}
