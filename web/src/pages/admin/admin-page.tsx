import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Field } from '../../components/field.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useMe } from '../../session/me.tsx';
import { MembersSection } from './members-section.tsx';
import { NewRegionForm } from './new-region-form.tsx';
import { ProgrammeUpload } from './programme-upload.tsx';

/** For a beheerder: who may do what in the region, and the programme file. Without a programme: a new region. */
export function AdminPage() {
  const { params } = useRoute();
  const me = useMe();
  const programme = me.programmes.find(({ id }) => id === params['programme']) ?? null;
  if (programme === null && !me.platform) {
    return (
      <div class="stack">
        <PageTitle documentTitle="Geen rechten">U kunt geen nieuwe regio beginnen</PageTitle>
        <p>
          Alleen de beheerder van het platform begint een nieuwe regio. Wilt u iets in uw eigen regio
          wijzigen, vraag het de beheerder van uw regio.
        </p>
      </div>
    );
  }
  return (
    <div class="stack">
      <header class="lead">
        <PageTitle documentTitle="Beheer">{programme === null ? 'Nieuw programma' : 'Beheer'}</PageTitle>
        <p>
          {programme === null
            ? 'Begin een nieuwe regio, of laad een programmabestand, en voeg daarna de eerste beheerder toe.'
            : 'Bepaal wie in de regio wat mag zien en doen, en laad een nieuwe versie van een programma.'}
        </p>
      </header>
      {programme === null ? (
        <>
          <NewRegionForm />
          <ProgrammeUpload />
          <NewRegionMembers />
        </>
      ) : (
        <>
          <section class="panel stack" aria-labelledby="inrichten">
            <h2 class="utrecht-heading-2" id="inrichten">
              Programma inrichten
            </h2>
            <p>
              Projecten, indicatoren, doelen, begroting en ESF, met wie wanneer wat wijzigde en waarom.{' '}
              <a class="utrecht-link" href={`/programma/${programme.id}/inrichting`}>
                {programme.name} inrichten
              </a>
            </p>
          </section>
          <MembersSection key={programme.region} region={programme.region} />
          <ProgrammeUpload />
        </>
      )}
    </div>
  );
}

function NewRegionMembers() {
  const [text, setText] = useState('');
  const region = /^AM\d{2}$/.exec(text.trim().toUpperCase())?.[0] ?? null;
  return (
    <>
      <section class="panel stack" aria-labelledby="leden-van">
        <h2 class="utrecht-heading-2" id="leden-van">
          Leden van een regio
        </h2>
        <Field
          id="regiocode"
          label="Code van de arbeidsmarktregio"
          description="AM en twee cijfers, bijvoorbeeld AM09."
          class="field--narrow"
        >
          <input
            id="regiocode"
            type="text"
            autoComplete="off"
            class="utrecht-textbox utrecht-textbox--html-input"
            aria-describedby="regiocode-uitleg"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </Field>
      </section>
      {region !== null && <MembersSection key={region} region={region} />}
    </>
  );
}
