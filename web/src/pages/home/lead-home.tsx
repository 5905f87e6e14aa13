import { PageTitle } from '../../components/page-title.tsx';
import { useMe } from '../../session/me.tsx';
import { leadProgrammes } from '../../session/lead-programmes.ts';
import { LeadProgramme } from './lead-programme.tsx';

/** What a project lead comes for: what is not finished, and what is still to be handed in, each one click away. */
export function LeadHome() {
  const programmes = leadProgrammes(useMe());
  return (
    <div class="stack">
      <header class="lead">
        <PageTitle documentTitle="Begin">Wat u nog moet doen</PageTitle>
        <p>
          Kies wat u aanlevert. Is er over een periode niets te melden, dan is één klik genoeg: dat telt als
          aangeleverd.
        </p>
      </header>
      {programmes.map(({ id, name }) => (
        <LeadProgramme key={id} id={id} name={name} />
      ))}
    </div>
  );
}
