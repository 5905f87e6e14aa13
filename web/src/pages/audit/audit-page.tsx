import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { AuditEntry, Page } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, getJson } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { ProgrammeChoice } from '../../components/programme-choice.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { AuditTable } from './audit-table.tsx';

/** The audit trail of a programme, in the order of its chain. */
export function AuditPage() {
  const { params } = useRoute();
  const id = params['programme'] ?? '';
  const path = apiPath('programmes', id, 'audit');
  const first = useResource<Page<AuditEntry>>(path);
  const [more, setMore] = useState<Page<AuditEntry> & { readonly path: string }>({
    path,
    items: [],
    next: null,
  });
  const [problem, setProblem] = useState<ApiError | null>(null);
  const extra = more.path === path ? more.items : [];
  const entries = [...(first.data?.items ?? []), ...extra];
  const next = extra.length > 0 ? more.next : (first.data?.next ?? null);

  const load = (): void => {
    setProblem(null);
    getJson<Page<AuditEntry>>(`${path}?after=${encodeURIComponent(next ?? '')}`)
      .then((page) => setMore({ path, items: [...extra, ...page.items], next: page.next }))
      .catch((error: unknown) => setProblem(asApiError(error)));
  };

  return (
    <div class="stack">
      <header class="lead">
        <PageTitle documentTitle="Logboek">Logboek</PageTitle>
        <p>
          Elke wijziging staat hier: wie, wanneer, wat en waarom. De regels vormen een keten, zodat een
          gewijzigde of verdwenen regel opvalt.
        </p>
      </header>
      <ProgrammeChoice programme={id} page="logboek" />
      {first.error !== null && <Failure error={first.error} retry={first.reload} />}
      {first.error === null && first.data === null && <Loading what="het logboek" />}
      {first.data?.items.length === 0 && <Empty>Er staat nog niets in het logboek van dit programma.</Empty>}
      {entries.length > 0 && (
        <div class="panel">
          <AuditTable entries={entries} />
        </div>
      )}
      {problem !== null && <Failure error={problem} />}
      {next !== null && (
        <div class="buttons">
          <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={load}>
            Meer tonen
          </button>
        </div>
      )}
    </div>
  );
}
