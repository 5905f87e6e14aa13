import type { Remarked } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Notice } from '../../components/notice.tsx';
import { formatDate } from '../../format/date.ts';
import { counted } from '../../format/words.ts';

/** Where remarks on a lead's participants are still open; nothing where there are none. */
export function RemarksLink({ programme }: { readonly programme: string }) {
  const places = useResource<readonly Remarked[]>(apiPath('programmes', programme, 'reference-remarks'));
  const open = places.data?.filter((place) => place.open > 0) ?? [];
  if (open.length === 0) return null;
  const count = open.reduce((sum, place) => sum + place.open, 0);
  return (
    <Notice
      kind="warning"
      title={counted(count, 'opmerking bij een peilmoment', 'opmerkingen bij peilmomenten')}
    >
      <p>
        {open.map(({ date, name }) => `${name}, ${formatDate(date)}`).join('; ')}.{' '}
        <a href={`/programma/${programme}/opmerkingen`}>Bekijk en verbeter ze</a>
      </p>
    </Notice>
  );
}
