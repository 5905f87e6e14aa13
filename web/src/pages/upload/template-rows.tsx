import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { budgetPosts } from '../../../../shared/datasets/outputs/budget-posts.ts';

type Project = ProgrammeAnswer['projects'][number];

interface TemplateRowsProps {
  readonly programme: ProgrammeAnswer;
  readonly project: Project;
  readonly dataset: string;
  readonly period: string;
}

/** What the rows of a project's template stand for, since the file itself has ids and numbers only. */
export function TemplateRows({ programme, project, dataset, period }: TemplateRowsProps) {
  const rows = rowsOf(programme, project, dataset, period);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>Wat staat er in elke rij van het sjabloon?</summary>
      <p class="small">
        {dataset === 'meetwaarden'
          ? 'Elke indicator van uw project heeft al een rij. Haal de rij weg van wat niet is gemeten.'
          : 'Elke post van uw begroting heeft al een rij: vul de stand tot nu toe in. Jaren die u weghaalt, houden hun laatste stand.'}
      </p>
      <dl class="dictionary">
        {rows.map(({ key, id, what, fill }) => (
          <div key={key}>
            <dt>{id}</dt>
            <dd>
              {what}
              {fill !== null && <span class="dictionary__more">{fill}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface TemplateRow {
  readonly key: string;
  readonly id: string;
  readonly what: string;
  /** Which columns to fill in; null where that goes without saying. */
  readonly fill: string | null;
}

function rowsOf(
  programme: ProgrammeAnswer,
  project: Project,
  dataset: string,
  period: string,
): TemplateRow[] {
  if (dataset === 'meetwaarden') {
    return project.indicators
      .filter(({ measure }) => 'dataset' in measure && measure.dataset === 'meetwaarden')
      .map(({ id, name, unit, kind }) => ({ key: id, id, what: `${name} (${unit})`, fill: toFill(kind) }));
  }
  if (dataset !== 'financien') return [];
  return budgetPosts(programme, project, period).map(({ year, nr, label }) => ({
    ...{ key: `${year} ${nr}`, id: `${year}, post ${nr}`, what: label, fill: null },
  }));
}

function toFill(kind: Project['indicators'][number]['kind']): string {
  if (kind === 'ratio') return 'Vul teller en noemer in, of waarde als percentage.';
  if (kind === 'mean') return 'Vul waarde in, en aantal: hoeveel metingen het zijn.';
  return 'Vul waarde in.';
}
