import { useEffect } from 'preact/hooks';
import type { ReferenceDate } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import type { Resource } from '../../api/use-resource.ts';

const LOOK_AGAIN = 1500;

/** The reference dates of a programme, asked again while a step is being carried out. */
export function useReferenceDates(programme: string): Resource<readonly ReferenceDate[]> {
  const dates = useResource<readonly ReferenceDate[]>(apiPath('programmes', programme, 'reference-dates'));
  const { data, reload } = dates;
  const busy =
    data?.some(({ municipalities }) => municipalities.some(({ pending }) => pending !== null)) ?? false;
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setInterval(reload, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [busy, reload]);
  return dates;
}
