import { useRoute } from 'preact-iso';
import { useRef, useState } from 'preact/hooks';
import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { meetingsAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Notice } from '../../components/notice.tsx';
import { PrintButton } from '../../components/print-button.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { PageFailure, PageLoading } from '../../components/states.tsx';
import { formatDate } from '../../format/date.ts';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { ChangeMeeting } from './change-meeting.tsx';
import { agendaPages, openingPage, slidesOf } from './agenda.tsx';
import type { AgendaPage } from './agenda.tsx';
import { Presentation } from './presentation.tsx';
import { RecordedSection } from './recorded-section.tsx';

/** The pack of a meeting: its pages in agenda order, to read, to present, to print, and to write down what is decided. */
export function MeetingPage() {
  const { params } = useRoute();
  const programme = params['programme'] ?? '';
  const path = apiPath('programmes', programme, 'meetings', params['meeting'] ?? '');
  const pack = useResource<MeetingPack>(path);
  if (pack.error !== null) return <PageFailure error={pack.error} retry={pack.reload} />;
  if (pack.data === null) return <PageLoading what="het overleg" />;
  return <MeetingContent pack={pack.data} reload={pack.reload} />;
}

function MeetingContent({ pack, reload }: { readonly pack: MeetingPack; readonly reload: () => void }) {
  const [presenting, setPresenting] = useState(false);
  const [changing, setChanging] = useState<'no' | 'open' | 'kept'>('no');
  const changer = useRef<HTMLButtonElement>(null);
  const { meeting, programme, known, asOf } = pack;
  const title = `${meeting.name}, ${formatDate(meeting.date)}`;
  const pages = agendaPages(pack);
  return (
    <div class="stack handout">
      <Breadcrumb trail={[{ href: meetingsAddress(programme.id), label: 'Overleg' }]} here={title} />
      <header class="lead">
        <PageTitle documentTitle={title}>{title}</PageTitle>
        <p class="muted">
          {programme.name}.{' '}
          {known === null
            ? `Cijfers van ${formatDate(asOf)}, met alles wat nu bekend is.`
            : `Cijfers zoals ze op ${formatDate(asOf)} bekend waren.`}
        </p>
        <div class="buttons no-print">
          <button
            type="button"
            class="utrecht-button utrecht-button--primary-action"
            onClick={() => setPresenting(true)}
          >
            Presenteren
          </button>
          <PrintButton kind="secondary-action">Afdrukken</PrintButton>
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            ref={changer}
            aria-expanded={changing === 'open'}
            onClick={() => setChanging(changing === 'open' ? 'no' : 'open')}
          >
            Overleg wijzigen
          </button>
        </div>
        <p class="small muted no-print">
          In de presentatie bladert u met de pijltjes, PageUp en PageDown, Home en End; Esc stopt.
        </p>
      </header>
      {changing === 'kept' && (
        <Notice kind="ok" title="Het overleg is gewijzigd" focus>
          <p>De wijziging staat in het logboek.</p>
        </Notice>
      )}
      {changing === 'open' && (
        <div class="no-print">
          <ChangeMeeting
            pack={pack}
            onKept={() => {
              setChanging('kept');
              reload();
            }}
            onCancel={() => {
              setChanging('no');
              changer.current?.focus();
            }}
          />
        </div>
      )}
      {pages.map((page) => (
        <AgendaSection key={page.id} page={page} />
      ))}
      <RecordedSection pack={pack} reload={reload} />
      {presenting && (
        <Presentation
          title={title}
          pages={slidesOf([openingPage(pack), ...pages])}
          onClose={() => setPresenting(false)}
        />
      )}
    </div>
  );
}

/** A page of the agenda to read; its sentence says so when there is nothing. */
function AgendaSection({ page }: { readonly page: AgendaPage }) {
  const { id, title, say, items } = page;
  return (
    <section class="panel stack" aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {title}
      </h2>
      <p class="strong">{say}</p>
      {items.length > 0 && (
        <ul class="agenda__list">
          {items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
