import type { Ports } from '../ports/ports.ts';
import { SubmissionRefusal } from '../submissions/submission-refusal.ts';

/** Whether rows of persons of a programme are (partly) gone: then nothing may be handed in or counted anew. */
export async function isPurged({ purges }: Pick<Ports, 'purges'>, programme: string): Promise<boolean> {
  return (await purges.list(programme)).some(({ participants, begun }) => participants && begun);
}

/**
 * Whether a purge of a programme's participants was confirmed: its report says what goes, so no extract may be frozen
 * after it that would stay behind. One that was stopped before it began leaves all as it was.
 */
export async function isPurgeAsked({ purges }: Pick<Ports, 'purges'>, programme: string): Promise<boolean> {
  return (await purges.list(programme)).some(
    ({ participants, begun, state }) => participants && (begun || state !== 'gestopt'),
  );
}

/** @throws SubmissionRefusal where {@link isPurged}: figures stay as they were, so nothing comes to them any more. */
export async function refuseWhenPurged(ports: Pick<Ports, 'purges'>, programme: string): Promise<void> {
  if (await isPurged(ports, programme))
    throw new SubmissionRefusal(
      'conflict',
      'De gegevens van dit programma zijn na de bewaartermijn verwijderd. Aanleveren, intrekken en terugzetten kan niet meer; de cijfers blijven staan.',
    );
}
