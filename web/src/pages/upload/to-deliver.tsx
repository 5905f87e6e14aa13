import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { toDo, ToDoList } from '../../components/to-do-list.tsx';

interface ToDeliverProps {
  readonly programme: ProgrammeAnswer;
  readonly projects: ProgrammeAnswer['projects'];
  readonly deliveries: readonly Delivery[];
}

/** What this person still has to hand in, the most urgent first; each fills the form. */
export function ToDeliver({ programme, projects, deliveries }: ToDeliverProps) {
  const open = toDo(deliveries, new Set(projects.map(({ code }) => code)));
  return (
    <section class="panel" aria-labelledby="nog-aan-te-leveren">
      <h2 class="utrecht-heading-2 panel__title" id="nog-aan-te-leveren">
        Nog aan te leveren
      </h2>
      {open.length === 0 && <p>Alles is binnen. Er staat nu niets voor u open.</p>}
      <ToDoList programme={programme} open={open} />
    </section>
  );
}
