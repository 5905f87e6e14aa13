import type { Budget } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { ProjectName } from './project-name.tsx';
import { counted } from '../../format/words.ts';

const SIDE_WORDS = { income: 'baten', expense: 'lasten', both: 'baten en lasten' } as const;

interface PmSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly budget: Budget;
}

/** The posts of which no amount is known yet, one by one. */
export function PmSection({ programme, budget: { pm } }: PmSectionProps) {
  if (pm.length === 0) return null;
  return (
    <section class="panel stack" aria-labelledby="pm-posten">
      <h2 class="utrecht-heading-2" id="pm-posten">
        PM-posten
      </h2>
      <p>
        Van {counted(pm.length, 'post', 'posten')} is het bedrag nog niet bekend. In de totalen{' '}
        {pm.length === 1 ? 'telt die' : 'tellen ze'} nog niet mee.
      </p>
      <ul class="list">
        {pm.map(({ project, nr, label, side }) => (
          <li key={`${project} ${nr}`}>
            <ProjectName programme={programme} code={project} />, post {nr} {label}: PM bij de{' '}
            {SIDE_WORDS[side]}
          </li>
        ))}
      </ul>
    </section>
  );
}
