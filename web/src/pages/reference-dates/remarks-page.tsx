import { useRoute } from 'preact-iso';
import { handInAddress } from '../../addresses.ts';
import type { KeptRemarks, Remarked } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Empty, PageFailure, PageLoading } from '../../components/states.tsx';
import { formatDate } from '../../format/date.ts';
import { counted } from '../../format/words.ts';
import { Loaded } from './folded.tsx';
import { ReferenceBadge } from './reference-badge.tsx';
import { RemarkList } from './remark-list.tsx';

/** What a lead should mend: remarks on rows of own projects, by reference date and municipality. */
export function RemarksPage() {
  const { params } = useRoute();
  const id = params['programme'] ?? '';
  const places = useResource<readonly Remarked[]>(apiPath('programmes', id, 'reference-remarks'));
  if (places.error !== null && places.data === null)
    return <PageFailure error={places.error} retry={places.reload} />;
  if (places.data === null) return <PageLoading what="de opmerkingen" />;
  const open = places.data.reduce((sum, place) => sum + place.open, 0);
  return (
    <div class="stack">
      <header class="lead">
        <PageTitle documentTitle="Opmerkingen">Opmerkingen bij peilmomenten</PageTitle>
        <p class="lead__verdict" role="status">
          {open === 0
            ? 'Er staan geen opmerkingen open.'
            : `${counted(open, 'opmerking staat', 'opmerkingen staan')} open.`}
        </p>
        <p>
          Verbeter wat niet klopt in uw eigen registratie, lever het bestand opnieuw aan en zet de opmerking
          op opgelost. Daarna dient de ESF-administrateur opnieuw in.
        </p>
      </header>
      {places.data.length === 0 && <Empty>Zodra er opmerkingen zijn bij uw deelnemers, staan ze hier.</Empty>}
      {places.data.map((place) => (
        <Place
          key={`${place.date} ${place.municipality}`}
          programme={id}
          place={place}
          reload={places.reload}
        />
      ))}
    </div>
  );
}

interface PlaceProps {
  readonly programme: string;
  readonly place: Remarked;
  readonly reload: () => void;
}

function Place({ programme, place, reload }: PlaceProps) {
  const { date, municipality, name, state } = place;
  const heading = `opmerkingen-${date}-${municipality}`;
  const path = apiPath('programmes', programme, 'reference-dates', date, municipality, 'remarks');
  return (
    <section class="panel stack" aria-labelledby={heading}>
      <div class="panel__head">
        <h2 class="utrecht-heading-2" id={heading}>
          {name}, peilmoment {formatDate(date)}
        </h2>
        <ReferenceBadge state={state} />
      </div>
      <Loaded<KeptRemarks> what="de opmerkingen" path={path}>
        {({ items }, again) => (
          <>
            <RemarkList
              remarks={items}
              base={path}
              settles
              reload={() => {
                again();
                reload();
              }}
            />
            <p class="actions">
              {[...new Set(items.map(({ project }) => project))].map((project) => (
                <a key={project} href={handInAddress(programme, { project, municipality })}>
                  {project} opnieuw aanleveren
                </a>
              ))}
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
