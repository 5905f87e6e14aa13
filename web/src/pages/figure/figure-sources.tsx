import type { OpenedFigure } from '../../../../shared/api/figure.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { TargetChanges } from '../../components/target-changes.tsx';
import { Empty } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formulaInWords } from '../../conclusions/formula-in-words.ts';
import { formatDate, formatShortMoment } from '../../format/date.ts';
import { counted, DATASET_WORDS } from '../../format/words.ts';
import { ownProjects, useMe } from '../../session/me.tsx';
import { FigureParts } from './figure-parts.tsx';

type Source = OpenedFigure['sources'][number];

interface FigureSourcesProps {
  readonly figure: OpenedFigure;
  /** What links on to projects keep; empty for all that is in force now. */
  readonly known: string;
}

/** Formula, date through which there are data, origin, parts and submissions of one figure. */
export function FigureSources({ figure, known }: FigureSourcesProps) {
  const { indicator, sources, sourceCount } = figure;
  return (
    <div class="stack opened">
      <p>{formulaInWords(figure).join(' ')}</p>
      <p>
        {indicator.dataThrough === null
          ? 'Er zijn nog geen gegevens.'
          : `Er zijn gegevens tot en met ${formatDate(indicator.dataThrough)}; het cijfer is van ${formatDate(indicator.t)}.`}{' '}
        {indicator.published
          ? 'Doel en uitgangspunten komen uit een gepubliceerde bron; de stand is wat is aangeleverd.'
          : 'Doel en uitgangspunten komen nog niet uit een gepubliceerd stuk; de stand is wat is aangeleverd.'}
      </p>
      <TargetChanges indicator={indicator} />
      <FigureParts figure={figure} known={known} />
      {sources.length === 0 && <Empty>Er is nog niets ingezonden waarop dit cijfer rust.</Empty>}
      {sources.length > 0 && <SourceTable figure={figure} />}
      {sourceCount > sources.length && (
        <p class="small muted">
          Dit zijn de laatste {sources.length} van {sourceCount} inzendingen.
        </p>
      )}
    </div>
  );
}

function SourceTable({ figure }: { readonly figure: OpenedFigure }) {
  const several = figure.project === null;
  return (
    <Table
      caption="Inzendingen waarop dit cijfer rust"
      columns={[
        { label: 'Inzending' },
        ...(several ? [{ label: 'Project' }] : []),
        { label: 'Rijen', number: true },
        { label: 'Ingezonden door' },
        { label: 'Verwerkt' },
      ]}
    >
      <Rows>
        {figure.sources.map((source) => (
          <Row key={`${source.project} ${source.period} ${source.municipality?.code}`}>
            <RowHead>
              <SourceName source={source} programme={figure.programme} />
            </RowHead>
            {several && <Cell label="Project">{source.project}</Cell>}
            <Cell label="Rijen" number>
              {source.nothingToReport ? 'Niets te melden' : counted(source.rows ?? 0, 'rij', 'rijen')}
            </Cell>
            <Cell label="Ingezonden door">
              <span class="break">{source.sender ?? 'Iemand anders'}</span>
            </Cell>
            <Cell label="Verwerkt" class="nowrap">
              {formatShortMoment(source.acceptedAt)}
            </Cell>
          </Row>
        ))}
      </Rows>
    </Table>
  );
}

/** Who may see the rows goes on to the submission and its file. */
function SourceName({ source, programme }: { readonly source: Source; readonly programme: string }) {
  const own = ownProjects(useMe(), programme);
  const name = `${DATASET_WORDS[source.dataset]}, ${periodLabel(source.period)}`;
  const place = source.municipality === null ? '' : ` (${source.municipality.name})`;
  const opens = source.submission !== null && (own === null || own.includes(source.project));
  if (!opens)
    return (
      <>
        {name}
        {place}
      </>
    );
  return (
    <>
      <a href={`/aanleveren/${source.submission}`}>{name}</a>
      {place}
      {!source.nothingToReport && source.dataset !== 'voortgang' && (
        <span class="table__sub">
          <DownloadButton
            path={`/api/submissions/${source.submission}/file`}
            fileName={`${source.dataset}-${source.project}-${source.period}.csv`}
          >
            Rijen downloaden
          </DownloadButton>
        </span>
      )}
    </>
  );
}
