import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';

const QUESTIONS = [
  ['stand', 'Stand van zaken'],
  ['knelpunt', 'Knelpunt'],
  ['hulp_nodig', 'Hulp nodig'],
  ['vooruitblik', 'Vooruitblik'],
] as const;

/** What the lead wrote last; questions that were left empty are not shown. */
export function ProgressPanel({ progress }: { readonly progress: NonNullable<ProjectDetail['progress']> }) {
  return (
    <section class="panel stack" aria-labelledby="voortgang">
      <h2 class="utrecht-heading-2" id="voortgang">
        Voortgang volgens de kartrekker, {periodLabel(progress.period)}
      </h2>
      <dl class="dictionary">
        {QUESTIONS.filter(([question]) => progress[question] !== '').map(([question, label]) => (
          <div key={question}>
            <dt>{label}</dt>
            <dd class="break">{progress[question]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
