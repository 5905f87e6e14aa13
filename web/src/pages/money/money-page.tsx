import { useRoute } from 'preact-iso';
import type { Budget, RealisedMoney } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Loading, PageFailure } from '../../components/states.tsx';
import { ProgrammeChoice } from '../../components/programme-choice.tsx';
import { MoneyContent } from './money-content.tsx';

/** The money of a programme in a year: budgeted, realised, how it is covered, and what does not add up. */
export function MoneyPage() {
  const { params, query } = useRoute();
  const id = params['programme'] ?? '';
  const year = query['jaar'];
  const asOf = query['stand'] ?? '';
  const ofYear = new URLSearchParams(year === undefined ? {} : { year: year === 'looptijd' ? 'null' : year });
  const atDate = new URLSearchParams([...ofYear, ...(asOf === '' ? [] : [['asOf', asOf]])]);
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const budget = useResource<Budget>(`${apiPath('programmes', id, 'budget')}?${ofYear}`);
  const realisedPath = `${apiPath('programmes', id, 'budget', 'realised')}?${atDate}`;
  const realised = useResource<RealisedMoney>(realisedPath);
  const failed = [programme, budget].find(({ error }) => error !== null);

  return (
    <div class="stack">
      <ProgrammeChoice programme={id} page="geld" />
      {failed?.error && <PageFailure error={failed.error} retry={failed.reload} />}
      {failed === undefined && (programme.data === null || budget.data === null) && (
        <Loading what="het geld" />
      )}
      {failed === undefined && programme.data !== null && budget.data !== null && (
        <MoneyContent
          programme={programme.data}
          budget={budget.data}
          realised={realised}
          csv={`${realisedPath}&format=csv`}
          stand={asOf}
        />
      )}
    </div>
  );
}
