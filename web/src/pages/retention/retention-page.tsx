import { useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { ProgrammeChoice } from '../../components/programme-choice.tsx';
import { PageFailure, PageLoading } from '../../components/states.tsx';
import { retentionConclusion } from '../../conclusions/retention-conclusion.ts';
import { InquirySection } from './inquiry-section.tsx';
import { PurgeHistory } from './purge-history.tsx';
import { PurgeSection } from './purge-section.tsx';
import type { Retention } from './retention-answers.ts';
import { RetentionTime } from './retention-time.tsx';
import { VerificationSection } from './verification-section.tsx';

/** Milliseconds after which to see how far a purge is. */
const LOOK_AGAIN = 30_000;

/** How long what is kept stays, what may go, what one participant may ask, and whether the trail is whole. */
export function RetentionPage() {
  const { params } = useRoute();
  const id = params['programme'] ?? '';
  const retention = useResource<Retention>(apiPath('programmes', id, 'retention'));
  const [answering, setAnswering] = useState(false);
  const { data, error, reload } = retention;
  const moving = data?.purges.some(({ state }) => state === 'bevestigd' || state === 'bezig') ?? false;
  useEffect(() => {
    if (!moving) return undefined;
    const timer = setTimeout(reload, LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [data]);
  if (data === null) {
    if (error !== null) return <PageFailure error={error} retry={reload} />;
    return <PageLoading what="de bewaartermijn" />;
  }
  // An overview for a participant is printed alone.
  const aside = `stack stack--wide ${answering ? 'no-print' : ''}`;
  return (
    <div class="stack">
      <header class={`lead ${answering ? 'no-print' : ''}`}>
        <PageTitle documentTitle="Bewaren">Bewaren, verwijderen en rechten van deelnemers</PageTitle>
        <p class="lead__verdict">{retentionConclusion(data.retention)}</p>
      </header>
      <ProgrammeChoice programme={id} page="bewaren" />
      <div class={aside}>
        <RetentionTime retention={data.retention} />
        <PurgeSection key={id} programme={id} retention={data} reload={reload} />
        <PurgeHistory programme={id} purges={data.purges} />
      </div>
      <InquirySection key={`${id} verzoek`} programme={id} onAnswer={setAnswering} />
      <div class={aside}>
        <VerificationSection programme={id} />
      </div>
    </div>
  );
}
