import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icon.tsx';
import { formatShortDate } from '../../format/date.ts';
import { formatLateness } from '../../format/lateness.ts';
import { MilestoneAxis } from './milestone-axis.tsx';
import type { MilestoneState } from './milestone-axis.tsx';

type Milestone = ProjectDetail['milestones'][number];

const ICONS: Readonly<Record<MilestoneState, IconName>> = {
  op_tijd: 'check',
  laat: 'clock',
  te_laat: 'triangle',
  open: 'ring',
};

interface MilestoneListProps {
  readonly milestones: readonly Milestone[];
  readonly asOf: string;
}

/** The milestones in time order, by shape and word: done, late, past due, still to come. */
export function MilestoneList({ milestones, asOf }: MilestoneListProps) {
  const marks = milestones.map((milestone) => ({
    ...{ due: milestone.due, state: stateOf(milestone, asOf) },
    expected: milestone.done === null ? (milestone.expected ?? null) : null,
  }));
  return (
    <section class="panel" aria-labelledby="mijlpalen">
      <h2 class="utrecht-heading-2 panel__title" id="mijlpalen">
        Mijlpalen
      </h2>
      <MilestoneAxis marks={marks} asOf={asOf} />
      <p class="small muted">
        Gevuld is afgerond; de hoge streep is de datum van deze stand
        {marks.some(({ expected }) => expected !== null) &&
          '; een stippellijn loopt naar het rondje op de datum die nu wordt verwacht'}
        .
      </p>
      <ol class="milestones">
        {milestones
          .toSorted((a, b) => a.due.localeCompare(b.due))
          .map((milestone) => {
            const state = stateOf(milestone, asOf);
            return (
              <li key={milestone.id} class="milestones__item">
                <span class="number muted">{formatShortDate(milestone.due)}</span>
                <span>{milestone.name}</span>
                <span class={`mark mark--${state}`}>
                  <Icon name={ICONS[state]} />
                  {wordsOf(milestone, state)}
                </span>
                {milestone.reason !== undefined && <span class="milestones__why">{milestone.reason}</span>}
              </li>
            );
          })}
      </ol>
    </section>
  );
}

function stateOf({ due, done }: Milestone, asOf: string): MilestoneState {
  if (done !== null && done <= asOf) return done <= due ? 'op_tijd' : 'laat';
  return due < asOf ? 'te_laat' : 'open';
}

function wordsOf({ due, done, expected }: Milestone, state: MilestoneState): string {
  if (done === null && expected !== undefined) return `Nu verwacht ${formatShortDate(expected)}`;
  if (state === 'open') return 'Nog te doen';
  if (state === 'te_laat') return 'Niet gemeld als afgerond';
  const late = state === 'laat' && done !== null ? `, ${formatLateness(due, done)} te laat` : '';
  return `Afgerond ${formatShortDate(done ?? '')}${late}`;
}
