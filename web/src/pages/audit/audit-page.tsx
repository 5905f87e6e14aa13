import { useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { AuditEntry, Page } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { useResource } from '../../api/use-resource.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { ProgrammeChoice } from '../../components/programme-choice.tsx';
import { Empty, Failure, PageFailure, PageLoading } from '../../components/states.tsx';
import { useFirstNew } from '../../components/use-first-new.ts';
import { AuditFilter } from './audit-filter.tsx';
import { auditQuery, EVERYTHING, isNarrowed } from './audit-query.ts';
import { AuditTable } from './audit-table.tsx';

/** The audit trail of a programme, newest first, and what someone chooses of it. */
export function AuditPage() {
  const { params } = useRoute();
  const id = params['programme'] ?? '';
  const [choice, setChoice] = useState(EVERYTHING);
  const trail = usePages<Page<AuditEntry>>(`${apiPath('programmes', id, 'audit')}?${auditQuery(choice)}`);
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const [people, setPeople] = useState<ReadonlyMap<string, number>>(new Map());
  const municipalities = programme.data?.region.municipalities ?? [];
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  const { items: entries, next } = trail.data ?? { items: [], next: null };
  const place = useFirstNew<HTMLDivElement>(entries.length, 'tbody tr');
  useEffect(() => setChoice(EVERYTHING), [id]);
  useEffect(() => setPeople(withPeople(people, entries)), [trail.data]);

  if (trail.data === null) {
    if (trail.error !== null) return <PageFailure error={trail.error} retry={trail.reload} />;
    return <PageLoading what="het logboek" />;
  }
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
      <AuditFilter
        key={id}
        chosen={choice}
        projects={
          programme.data?.projects.map(({ code, name }) => ({ value: code, name: `${code} ${name}` })) ?? []
        }
        people={[...people].map(([name, sequence]) => ({ value: String(sequence), name }))}
        choose={setChoice}
      />
      {trail.error !== null && <Failure error={trail.error} retry={trail.reload} />}
      {entries.length === 0 && <Empty>{emptyText(isNarrowed(choice), next)}</Empty>}
      {entries.length > 0 && (
        <div class="panel" ref={place}>
          <AuditTable entries={entries} names={names} />
        </div>
      )}
      {trail.problem !== null && <Failure error={trail.problem} />}
      {next !== null && (
        <div class="buttons">
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            aria-disabled={trail.reading}
            onClick={() => trail.more()}
          >
            {entries.length === 0 ? 'Verder zoeken' : 'Meer tonen'}
          </button>
        </div>
      )}
    </div>
  );
}

/** The people seen so far, each with one of their entries; an earlier number stays, so that a choice does not move. */
function withPeople(
  known: ReadonlyMap<string, number>,
  entries: readonly AuditEntry[],
): ReadonlyMap<string, number> {
  const all = new Map(entries.toReversed().map(({ by, sequence }) => [by, sequence]));
  return new Map([...all, ...known].toSorted(([a], [b]) => a.localeCompare(b)));
}

function emptyText(narrowed: boolean, next: string | null): string {
  if (!narrowed) return 'Er staat nog niets in het logboek van dit programma.';
  return next === null
    ? 'Er staat niets in het logboek dat bij deze keuze past.'
    : 'In dit deel van het logboek past niets bij deze keuze. Er is nog meer.';
}
