import { projectAddress } from '../../addresses.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { counted } from '../../format/words.ts';
import type { LineGroup } from './group-by-line.ts';
import { IndicatorRow } from './indicator-row.tsx';

const HEADS = [
  'Indicator',
  'Voortgang',
  'Stand',
  'Doel',
  'Tempo',
  'Status',
  'Prognose',
  'Gegevens t/m',
  'Verloop',
];

interface LineSectionProps {
  readonly line: LineGroup;
  readonly programme: ProgrammeAnswer;
  readonly missing: readonly Delivery[];
  readonly stand: string;
}

/** One programme line: its projects with a row per indicator, then its projects without any. */
export function LineSection({ line, programme, missing, stand }: LineSectionProps) {
  const heading = `lijn-${line.code}`;
  const link = (code: string): string => projectAddress(programme.id, code, stand);
  return (
    <section class="panel" aria-labelledby={heading}>
      <h2 class="utrecht-heading-2 panel__title" id={heading}>
        {line.name}
      </h2>
      {line.groups.length > 0 && (
        <table class="utrecht-table table table--cards table--indicators" aria-labelledby={heading}>
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              {HEADS.map((head, index) => (
                <th
                  key={head}
                  scope="col"
                  class={`utrecht-table__header-cell ${index === 2 || index === 3 || index === 4 || index === 6 ? 'table__number' : ''}`}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {line.groups.map(({ project, indicators }) => (
            <tbody class="utrecht-table__body" key={project?.code ?? ''}>
              {project !== null && (
                <tr class="utrecht-table__row table__group">
                  <th scope="rowgroup" colSpan={HEADS.length} class="utrecht-table__header-cell">
                    <a href={link(project.code)}>
                      <span class="code">{project.code}</span> {project.name}
                    </a>
                    <Missing count={missing.filter((delivery) => delivery.project === project.code).length} />
                  </th>
                </tr>
              )}
              {indicators.map((figure) => (
                <IndicatorRow key={figure.id} figure={figure} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {line.others.length > 0 && (
        <p class="others small">
          <span class="muted">Zonder indicatoren: </span>
          {line.others.map(({ code, name }, index) => (
            <>
              {index > 0 && <span class="muted"> · </span>}
              <a href={link(code)}>
                {code} {name}
              </a>
            </>
          ))}
        </p>
      )}
    </section>
  );
}

function Missing({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span class="table__note">{counted(count, 'aanlevering ontbreekt', 'aanleveringen ontbreken')}</span>
  );
}
