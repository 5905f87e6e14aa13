import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { Page, SubmissionSummary } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { together, useList, useResource } from '../../api/use-resource.ts';
import { Failure, Loading } from '../../components/states.tsx';
import { toDo, ToDoList } from '../../components/to-do-list.tsx';
import { ownProjects, useMe } from '../../session/me.tsx';
import { RemarksLink } from './remarks-link.tsx';
import { UnfinishedList } from './unfinished-list.tsx';

/** What one programme asks of a lead. */
export function LeadProgramme({ id, name }: { readonly id: string; readonly name: string }) {
  const me = useMe();
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const deliveries = useList<Delivery>(apiPath('programmes', id, 'deliveries'));
  const unfinished = useResource<Page<SubmissionSummary>>(apiPath('programmes', id, 'unfinished'));
  const parts = [programme, deliveries, unfinished];
  const failed = together(parts);
  const own = ownProjects(me, id);
  const codes = programme.data?.projects.map(({ code }) => code) ?? [];
  const open = toDo(
    deliveries.data ?? [],
    new Set(codes.filter((code) => own === null || own.includes(code))),
  );
  const heading = `programma-${id}`;
  return (
    <section class="stack" aria-labelledby={heading}>
      <div class="panel__head">
        <h2 class="utrecht-heading-2" id={heading}>
          {name}
        </h2>
        <a href={`/programma/${id}`}>Bekijk de cijfers</a>
      </div>
      {failed.error !== null && <Failure error={failed.error} retry={failed.reload} />}
      {failed.error === null && parts.some(({ data }) => data === null) && (
        <Loading what="wat er nog te doen is" />
      )}
      {programme.data !== null && deliveries.data !== null && unfinished.data !== null && (
        <>
          <RemarksLink programme={id} />
          {unfinished.data.items.length > 0 && <UnfinishedList of={id} submissions={unfinished.data.items} />}
          <section class="panel" aria-labelledby={`${heading}-open`}>
            <h3 class="utrecht-heading-3 panel__title" id={`${heading}-open`}>
              Nog aan te leveren
            </h3>
            {open.length === 0 && <p>Alles is binnen. Er staat nu niets voor u open.</p>}
            <ToDoList programme={programme.data} open={open} />
          </section>
        </>
      )}
    </section>
  );
}
