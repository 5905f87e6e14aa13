import type { MeetingAnswer } from '../../../../shared/api/meetings.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { dateInputText, parseDateInput } from '../../format/date-input.ts';

type Central = MeetingAnswer['central'];
type Offered = Pick<ProgrammeAnswer, 'meetings' | 'lines' | 'projects' | 'indicators'>;

/** What stands in the form of a meeting, as typed. */
export interface PlanDraft {
  /** Empty for a meeting with a name of its own. */
  readonly series: string;
  readonly name: string;
  readonly date: string;
  /** As {@link centralValue}. */
  readonly central: string;
}
export type PlanFaults = Partial<Record<'name' | 'date', string>>;

/** The form of a new meeting, or of one as it was planned; what the programme no longer has is left out. */
export function planDraft(offered: Offered, meeting: MeetingAnswer | null, today: string): PlanDraft {
  const series = offered.meetings ?? [];
  if (meeting === null)
    return { series: series[0]?.id ?? '', name: '', date: dateInputText(today), central: centralValue(null) };
  const isOffered = series.some(({ id }) => id === meeting.series);
  return {
    series: isOffered ? (meeting.series ?? '') : '',
    name: isOffered ? '' : meeting.name,
    date: dateInputText(meeting.date),
    central: centralValue(isThere(offered, meeting.central) ? meeting.central : null),
  };
}

/** What must be mended before it can be kept. */
export function planFaults({ series, name, date }: PlanDraft): PlanFaults {
  return {
    ...(series === '' && name.trim() === '' && { name: 'Geef het overleg een naam.' }),
    ...(parseDateInput(date) === null && {
      date: 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 20-11-2025.',
    }),
  };
}

/** What the API takes, of a form without faults. */
export function planBody({ series, name, date, central }: PlanDraft): Record<string, unknown> {
  return {
    ...(series === '' ? { series: null, name } : { series }),
    ...{ date: parseDateInput(date), central: JSON.parse(central) as unknown },
  };
}

/** What is central as the value of an option. */
export function centralValue(central: Central): string {
  if (central === null) return 'null';
  const { kind } = central;
  return kind === 'indicator'
    ? JSON.stringify({ kind, project: central.project, id: central.id })
    : JSON.stringify({ kind, code: central.code });
}

function isThere({ lines, projects, indicators }: Offered, central: Central): boolean {
  if (central === null) return true;
  if (central.kind === 'line') return lines.some(({ code }) => code === central.code);
  if (central.kind === 'project') return projects.some(({ code }) => code === central.code);
  const owner = projects.find(({ code }) => code === central.project);
  return (central.project === null ? indicators : (owner?.indicators ?? [])).some(
    ({ id }) => id === central.id,
  );
}
