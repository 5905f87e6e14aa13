import type { Delivery } from '../../../shared/api/deliveries.schema.ts';
import { periodEnd, periodLabel, rhythmOf } from '../../../shared/programme/period.ts';
import { periodHead } from '../format/period.ts';
import { DATASET_WORDS, RHYTHM_WORDS } from '../format/words.ts';
import { DeliveryMark } from './status-badge.tsx';
import { Cell, Row, RowHead, Rows, Table } from './table.tsx';

interface Named {
  readonly code: string;
  readonly name: string;
}

interface DeliveryGridProps {
  /** Of one year. */
  readonly deliveries: readonly Delivery[];
  readonly projects: readonly Named[];
  readonly municipalities: readonly Named[];
  readonly caption: string;
}

/** Who delivered what in which period; one table per rhythm, because their periods differ. */
export function DeliveryGrid({ deliveries, projects, municipalities, caption }: DeliveryGridProps) {
  const byRhythm = Map.groupBy(deliveries, ({ period }) => rhythmOf(period));
  return (
    <>
      {[...byRhythm].map(([rhythm, found]) => (
        <div key={rhythm}>
          {byRhythm.size > 1 && rhythm !== null && <p class="small strong">{RHYTHM_WORDS[rhythm]}</p>}
          <RhythmGrid
            deliveries={found}
            projects={projects}
            municipalities={municipalities}
            caption={
              byRhythm.size === 1 || rhythm === null
                ? caption
                : `${caption}, ${RHYTHM_WORDS[rhythm].toLowerCase()}`
            }
          />
        </div>
      ))}
    </>
  );
}

function RhythmGrid({ deliveries, projects, municipalities, caption }: DeliveryGridProps) {
  const periods = [...new Set(deliveries.map(({ period }) => period))].toSorted((a, b) =>
    periodEnd(a).localeCompare(periodEnd(b)),
  );
  const rows = [...Map.groupBy(deliveries, keyOf).values()];
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <Table
        kind="grid"
        caption={caption}
        columns={[
          { label: 'Project' },
          { label: 'Gegevens' },
          ...periods.map((period) => ({ label: periodLabel(period), short: periodHead(period) })),
        ]}
      >
        <Rows>
          {rows.map((found, index) => {
            const first = found[0];
            if (first === undefined) return null;
            const states = new Map(found.map(({ period, state }) => [period, state]));
            const newProject = rows[index - 1]?.[0]?.project !== first.project;
            return (
              <Row class={newProject ? 'table__start' : ''} key={keyOf(first)}>
                <RowHead>
                  <span class={newProject ? '' : 'visually-hidden'}>
                    <span class="code">{first.project}</span>{' '}
                    {projects.find(({ code }) => code === first.project)?.name}
                  </span>
                </RowHead>
                <Cell class="table__what">{rowLabel(first, municipalities)}</Cell>
                {periods.map((period) => {
                  const state = states.get(period);
                  return (
                    <Cell class="table__mark" key={period} label={periodHead(period)}>
                      {state !== undefined && <DeliveryMark state={state} compact />}
                    </Cell>
                  );
                })}
              </Row>
            );
          })}
        </Rows>
      </Table>
    </div>
  );
}

function keyOf({ project, dataset, municipality }: Delivery): string {
  return [project, dataset, municipality].join(' ');
}

function rowLabel({ dataset, municipality }: Delivery, municipalities: readonly Named[]): string {
  if (municipality === undefined) return DATASET_WORDS[dataset];
  const name = municipalities.find(({ code }) => code === municipality)?.name ?? municipality;
  return `${DATASET_WORDS[dataset]}, ${name}`;
}
