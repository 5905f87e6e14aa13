import { useRoute } from 'preact-iso';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { apiPath } from '../../api/client.ts';
import { together, useList, useResource } from '../../api/use-resource.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Empty, PageFailure, PageLoading } from '../../components/states.tsx';
import { ownProjects, useMe } from '../../session/me.tsx';
import { ToDeliver } from './to-deliver.tsx';
import { UploadForm } from './upload-form.tsx';

/** Where a project lead hands in: what is due, the form, the template. */
export function UploadPage() {
  const { params, query } = useRoute();
  const me = useMe();
  const id = params['programme'] ?? '';
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const deliveries = useList<Delivery>(apiPath('programmes', id, 'deliveries'));
  const own = ownProjects(me, id);
  const projects =
    programme.data?.projects.filter(
      ({ code, datasets, countedUnder }) =>
        datasets.length > 0 && countedUnder === undefined && (own === null || own.includes(code)),
    ) ?? [];
  const { error, reload } = together([programme, deliveries]);
  if (programme.data === null || deliveries.data === null) {
    if (error !== null) return <PageFailure error={error} retry={reload} />;
    return <PageLoading what="uw projecten" />;
  }

  return (
    <div class="stack">
      <header class="lead">
        <PageTitle documentTitle="Aanleveren">Aanleveren</PageTitle>
        <p>
          Kies waar het bestand over gaat en stuur het op. U ziet meteen wat er niet klopt. Een bestand zonder
          fouten telt direct mee; is er iets om na te gaan, dan verandert er niets tot u bevestigt.
        </p>
      </header>
      {projects.length === 0 && (
        <Empty>
          U hebt in dit programma geen projecten waarvoor u kunt aanleveren. Vraag uw beheerder om toegang.
        </Empty>
      )}
      {projects.length > 0 && (
        <div class="columns columns--main">
          <UploadForm
            key={JSON.stringify(query)}
            programme={programme.data}
            projects={projects}
            deliveries={deliveries.data}
            start={query}
          />
          <ToDeliver programme={programme.data} projects={projects} deliveries={deliveries.data} />
        </div>
      )}
    </div>
  );
}
