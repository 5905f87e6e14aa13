import type { ProgressInput } from '../../shared/api/progress.schema.ts';
import type { KeyedRow, Row } from '../../shared/datasets/dataset.ts';
import { inForceOf } from '../../shared/submission/head-state.ts';
import type { Ports } from '../ports/ports.ts';

const FORM = 'formulier';
const EMPTY: Row = {
  stand: null,
  knelpunt: null,
  hulp_nodig: null,
  vooruitblik: null,
  mijlpaal: null,
  gehaald: null,
  verwacht: null,
  reden: null,
};

/** The form as rows: one of answers, and one for each milestone. */
export function progressRows(input: ProgressInput): KeyedRow[] {
  const { milestones, ...answers } = input;
  return [
    { key: FORM, row: 1, values: { ...EMPTY, ...answers } },
    ...milestones.map(({ id, done, expected, reason }, index) => ({
      key: `mijlpaal ${id}`,
      row: index + 2,
      values: {
        ...EMPTY,
        mijlpaal: id,
        gehaald: done ?? null,
        verwacht: expected ?? null,
        reden: reason ?? null,
      },
    })),
  ];
}

/** The form in force of a project and period; null when none was handed in. */
export async function readProgress(
  ports: Pick<Ports, 'heads' | 'rows'>,
  at: { readonly programme: string; readonly project: string; readonly period: string },
): Promise<ProgressInput | null> {
  const head = await ports.heads.get({ ...at, dataset: 'voortgang', municipality: null });
  const submission = inForceOf(head);
  return submission === null ? null : readForm(ports, submission);
}

/** The form that a submission brought. */
export async function readForm(ports: Pick<Ports, 'rows'>, submission: string): Promise<ProgressInput> {
  const form = { stand: '', knelpunt: '', hulp_nodig: '', vooruitblik: '' };
  const milestones: ProgressInput['milestones'] = [];
  for await (const pack of ports.rows.read(submission)) {
    for (const { key, values } of pack.toSorted((a, b) => a.row - b.row)) {
      if (key === FORM)
        for (const name of Object.keys(form) as (keyof typeof form)[]) form[name] = text(values[name]);
      else milestones.push(milestoneOf(values));
    }
  }
  return { ...form, milestones };
}

function milestoneOf(values: Row): ProgressInput['milestones'][number] {
  const { gehaald, verwacht, reden } = values;
  return {
    id: text(values['mijlpaal']),
    ...(typeof gehaald === 'string' && { done: gehaald }),
    ...(typeof verwacht === 'string' && { expected: verwacht }),
    ...(typeof reden === 'string' && { reason: reden }),
  };
}

const text = (cell: unknown): string => (typeof cell === 'string' ? cell : '');
