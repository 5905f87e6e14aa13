import { periodLabel } from '../../../../shared/programme/period.ts';
import type { ReferenceMunicipality } from '../../api/answers.ts';
import { DeliveryMark } from '../../components/status-badge.tsx';
import { formatShortDate } from '../../format/date.ts';
import { DATASET_WORDS } from '../../format/words.ts';

type Missing = ReferenceMunicipality['missing'];

/** What was not delivered for an extract, per project and dataset, and what it rests on instead. */
export function MissingSources({ missing }: { readonly missing: Missing }) {
  return (
    <ul class="plain-list small">
      {missing.map(({ project, dataset, period, state, due, used }) => (
        <li key={`${project} ${dataset}`}>
          <DeliveryMark state={state} />{' '}
          <span>
            {project} {DATASET_WORDS[dataset].toLowerCase()}, {periodLabel(period)}
            <span class="table__unit">
              {state === 'open' && `inleveren t/m ${formatShortDate(due)}; `}
              {used === null ? 'nog nooit aangeleverd' : `nu telt ${periodLabel(used)}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
