import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { hasRole, useMe } from '../../session/me.tsx';

/** Instead of the overview of a programme without indicators: what comes first, and who does it. */
export function FirstSteps({ programme }: { readonly programme: ProgrammeAnswer }) {
  const administers = hasRole(useMe(), programme.id, ['beheerder']);
  const begun = programme.projects.length > 0;
  return (
    <>
      <header class="lead">
        <PageTitle documentTitle={programme.name}>{programme.name}</PageTitle>
        <p class="lead__verdict">
          {begun
            ? 'De projecten staan er. Er zijn nog geen indicatoren.'
            : 'Dit programma is nog niet ingericht. Er zijn nog geen projecten en indicatoren.'}
        </p>
        {!administers && (
          <p>
            De beheerder van arbeidsmarktregio {programme.region.name} richt het programma in. Daarna staan
            hier de cijfers.
          </p>
        )}
      </header>
      {administers && (
        <section class="panel stack" aria-labelledby="eerste-stappen">
          <h2 class="utrecht-heading-2" id="eerste-stappen">
            Zo begint u
          </h2>
          <ol class="list">
            <li>Zet de projecten erin, met wat elk project aanlevert en hoe vaak.</li>
            <li>Spreek per project indicatoren en doelen af.</li>
            <li>Voeg bij Beheer de kartrekkers toe; daarna kunnen zij aanleveren.</li>
          </ol>
          <p>
            <a
              class="utrecht-button utrecht-button--primary-action"
              href={`/programma/${programme.id}/inrichting`}
            >
              Programma inrichten
            </a>
          </p>
        </section>
      )}
    </>
  );
}
