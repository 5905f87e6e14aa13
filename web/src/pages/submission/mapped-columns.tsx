import type { OwnNames } from '../../../../shared/mapping/own-names.ts';
import { ownName } from './group-issues.ts';

/** Which columns of the person's own file ours came from, as far as they are called otherwise. */
export function MappedColumns({ columns }: { readonly columns: OwnNames }) {
  const others = Object.entries(columns).filter(
    ([column, own]) => own === null || ownName(column, columns) !== null,
  );
  if (others.length === 0) return null;
  return (
    <details>
      <summary>Zo zijn uw kolommen gekoppeld</summary>
      <dl class="facts">
        {others.map(([column, own]) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd class="break">{own === null ? 'In elke rij hetzelfde' : `Uw kolom ‘${own}’`}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
