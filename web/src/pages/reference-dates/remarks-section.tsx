import { useState } from 'preact/hooks';
import type { KeptRemarks } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { counted } from '../../format/words.ts';
import { FeedbackForm } from './feedback-form.tsx';
import type { AboutMunicipality } from './about-municipality.ts';
import { RemarkList } from './remark-list.tsx';

/**
 * Remarks on rows of the extract, by round, and the form to add some. An outside reviewer asks for them first, because
 * what is opened is recorded.
 */
export function RemarksSection({ programme, date, municipality, administers, reload }: AboutMunicipality) {
  const { code, actions, remarkCounts, version } = municipality;
  const [asked, setAsked] = useState(administers);
  const path = apiPath('programmes', programme, 'reference-dates', date.date, code, 'remarks');
  const remarks = useResource<KeptRemarks>(asked ? path : null);
  const again = (): void => {
    reload();
    remarks.reload();
  };
  return (
    <section class="panel stack" aria-labelledby="opmerkingen">
      <h2 class="utrecht-heading-2" id="opmerkingen" tabIndex={-1}>
        Opmerkingen
      </h2>
      {!asked && (
        <div>
          <button type="button" class="action" onClick={() => setAsked(true)}>
            Toon {counted(remarkCounts.total, 'opmerking', 'opmerkingen')}
          </button>
        </div>
      )}
      {remarks.error !== null && <Failure error={remarks.error} retry={remarks.reload} />}
      {remarks.loading && remarks.data === null && <Loading what="de opmerkingen" />}
      {remarks.data?.items.length === 0 && <Empty>Er zijn geen opmerkingen bij dit extract.</Empty>}
      {remarks.data !== null && (
        <RemarkList remarks={remarks.data.items} base={path} settles={administers} reload={again} />
      )}
      {actions.includes('feedback') && (
        <FeedbackForm key={version} {...{ programme, date: date.date, municipality, reload: again }} />
      )}
    </section>
  );
}
