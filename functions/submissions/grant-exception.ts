import type { ExceptionInput } from '../../shared/api/exceptions.schema.ts';
import type { DeadlineException, ExceptionScope } from '../../shared/programme/exception.ts';
import { isPeriod } from '../../shared/programme/period.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import { scopeOf } from '../../shared/programme/project-scope.ts';
import { slotFault } from '../../shared/submission/slot-fault.ts';
import type { Ports } from '../ports/ports.ts';
import { SubmissionRefusal } from './submission-refusal.ts';

/**
 * Records a beheerder's exception to the lock, on the audit trail with the one it replaces (contract §2). A date before
 * today ends an exception that holds.
 * @throws SubmissionRefusal for what the project does not owe, or a date in the past where no exception holds.
 */
export async function grantException(
  ports: Pick<Ports, 'clock' | 'newId' | 'exceptions' | 'audit'>,
  user: string,
  programme: Programme,
  input: ExceptionInput,
): Promise<DeadlineException> {
  const { project, period, until, reason } = input;
  const scope = {
    project,
    period,
    dataset: input.dataset ?? null,
    municipality: input.municipality ?? null,
  };
  const fault = scopeFault(programme, scope);
  if (fault !== null) throw new SubmissionRefusal('invalid', fault);
  const { version, exception: before } = await ports.exceptions.get(programme.id, scope);
  const today = ports.clock.today();
  if (until < today && (before === null || before.until < today)) {
    throw new SubmissionRefusal(
      'invalid',
      'De einddatum van het uitstel is al voorbij. Kies vandaag of een latere datum.',
    );
  }
  const at = ports.clock.now();
  const exception = { ...scope, until, reason, by: user, at };
  await ports.exceptions.put(programme.id, version, exception, {
    id: ports.newId(),
    at,
    by: user,
    action: 'exception.granted',
    subject: subjectOf(scope),
    from: before?.until ?? null,
    to: until,
    reason,
  });
  await ports.audit.drain(programme.id);
  return exception;
}

function scopeFault(programme: Programme, scope: ExceptionScope): string | null {
  const found = programme.projects.find(({ code }) => code === scope.project);
  if (found === undefined) return 'Dit project staat niet in het programma. Kies een ander project.';
  const { rhythm, municipalities } = scopeOf(programme, found);
  if (!isPeriod(scope.period, rhythm))
    return `De periode ${scope.period} past niet bij het ritme van dit project (${rhythm}). Kies een periode van dat ritme.`;
  if (scope.municipality !== null && !(municipalities ?? []).includes(scope.municipality))
    return 'Deze gemeente levert voor dit project niet zelf aan. Laat de gemeente weg of kies een andere.';
  return scope.dataset === null ? null : datasetFault(programme, found, scope);
}

/** Without a municipality an exception is for every one of them, so any will do to judge the dataset. */
function datasetFault(programme: Programme, project: Project, scope: ExceptionScope): string | null {
  const { dataset, municipality, period } = scope;
  if (dataset === null) return null;
  const of = dataset === 'voortgang' ? null : (scopeOf(programme, project).municipalities?.[0] ?? null);
  return slotFault(programme, {
    programme: programme.id,
    project: project.code,
    dataset,
    municipality: municipality ?? of,
    period,
  });
}

function subjectOf({ project, dataset, municipality, period }: ExceptionScope): string {
  return [project, dataset, municipality, period].filter((part) => part !== null).join('/');
}
