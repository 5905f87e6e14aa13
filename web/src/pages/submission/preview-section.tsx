import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { Preview } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { formatCount, formatFigure } from '../../format/number.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';

const COLUMNS = [{ label: 'Indicator' }, { label: 'Nu', number: true }, { label: 'Straks', number: true }];

interface PreviewSectionProps {
  readonly preview: Preview;
  readonly programme: string;
}

/** What would change: rows, and each figure before and after. */
export function PreviewSection({ preview, programme }: PreviewSectionProps) {
  const { added, changed, removed, figures } = preview;
  return (
    <section class="panel stack" aria-labelledby="wat-verandert">
      <h2 class="utrecht-heading-2" id="wat-verandert">
        Wat er verandert
      </h2>
      <dl class="facts">
        <div>
          <dt>Rijen erbij</dt>
          <dd>{formatCount(added)}</dd>
        </div>
        <div>
          <dt>Rijen gewijzigd</dt>
          <dd>{formatCount(changed)}</dd>
        </div>
        <div>
          <dt>Rijen weg</dt>
          <dd>{formatCount(removed)}</dd>
        </div>
      </dl>
      {figures.length === 0 ? (
        <p>Geen enkel cijfer verandert.</p>
      ) : (
        <FigureTable figures={figures} programme={programme} />
      )}
    </section>
  );
}

function FigureTable({
  figures,
  programme,
}: {
  readonly figures: Preview['figures'];
  readonly programme: string;
}) {
  const file = useResource<ProgrammeAnswer>(apiPath('programmes', programme));
  return (
    <Table kind="money" caption="Cijfers voor en na" columns={COLUMNS}>
      <Rows>
        {figures.map(({ project, id, before, after }) => {
          const { name, unit } = find(file.data, project, id);
          return (
            <Row key={`${project} ${id}`}>
              <RowHead>
                {name}
                <span class="table__sub table__sub--start">{project}</span>
              </RowHead>
              <Cell number>{formatFigure(before, unit)}</Cell>
              <Cell number class="strong">
                {formatFigure(after, unit)}
              </Cell>
            </Row>
          );
        })}
      </Rows>
    </Table>
  );
}

function find(
  programme: ProgrammeAnswer | null,
  project: string | null,
  id: string,
): { name: string; unit: string } {
  const indicators =
    project === null
      ? programme?.indicators
      : programme?.projects.find(({ code }) => code === project)?.indicators;
  return indicators?.find((indicator) => indicator.id === id) ?? { name: id, unit: '' };
}
