import { periodLabel } from '../../../../shared/programme/period.ts';
import type { ReferenceMunicipality } from '../../api/answers.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import { hasRole, useMe } from '../../session/me.tsx';

interface SourceListProps {
  readonly programme: string;
  readonly inputs: ReferenceMunicipality['inputs'];
}

/** What an extract was made from; who may open submissions goes on to them. */
export function SourceList({ programme, inputs }: SourceListProps) {
  const opens = hasRole(useMe(), programme, ['kartrekker', 'beheerder']);
  if (inputs.length === 0) return null;
  return (
    <div>
      <h3 class="utrecht-heading-3">Gemaakt uit</h3>
      <ul class="list small">
        {inputs.map(({ project, dataset, period, submission, earlier }) => {
          const name = `${project} ${DATASET_WORDS[dataset].toLowerCase()}, ${periodLabel(period)}`;
          return (
            <li key={submission}>
              {opens ? <a href={`/aanleveren/${submission}`}>{name}</a> : name}
              {earlier && ' – de laatste die er was: de periode zelf ontbreekt'}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
