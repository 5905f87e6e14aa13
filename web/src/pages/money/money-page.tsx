import { useRoute } from 'preact-iso';
import type { Budget, RealisedMoney } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { apiPath } from '../../api/client.ts';
import { together, useResource } from '../../api/use-resource.ts';
import { PageFailure, PageLoading } from '../../components/states.tsx';
import { ProgrammeChoice } from '../../components/programme-choice.tsx';
import { MoneyContent } from './money-content.tsx';

/** The money of a programme in a year: budgeted, realised, how it is covered, and what does not add up. */
export function MoneyPage() {
  const { params, query } = useRoute();
  const id = params['programme'] ?? '';
  const year = query['jaar'];
  const asOf = query['stand'] ?? '';
  const asked = new URLSearchParams({
    ...(year !== undefined && { year: year === 'looptijd' ? 'null' : year }),
    ...(asOf !== '' && { asOf }),
  });
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const budget = useResource<Budget>(`${apiPath('programmes', id, 'budget')}?${asked}`);
  const realisedPath = `${apiPath('programmes', id, 'budget', 'realised')}?${asked}`;
  const realised = useResource<RealisedMoney>(realisedPath);
  const failed = together([programme, budget]);
  const { reload } = together([programme, budget, realised]);

  return (
    <div class="stack">
      <ProgrammeChoice programme={id} page="geld" />
      {failed.error !== null && <PageFailure error={failed.error} retry={reload} />}
      {failed.error === null && (programme.data === null || budget.data === null) && (
        <PageLoading what="het geld" />
      )}
      {failed.error === null && programme.data !== null && budget.data !== null && (
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
