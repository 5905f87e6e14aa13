import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';

type Named = Pick<MeetingPack, 'projects' | 'lines' | 'indicators'>;

/** `3.7 Opijver`; the programme for null. */
export function projectName({ projects }: Pick<Named, 'projects'>, code: string | null): string {
  if (code === null) return 'Het programma als geheel';
  return `${code} ${projects.find((project) => project.code === code)?.name ?? ''}`.trim();
}

/** The name of a municipality; its code where the region no longer has it. */
export function municipalityName(
  { municipalities }: Pick<MeetingPack, 'municipalities'>,
  code: string,
): string {
  return municipalities.find((each) => each.code === code)?.name ?? code;
}

/** The name of an indicator; its id where it is no longer there. */
export function indicatorName(
  { indicators }: Pick<Named, 'indicators'>,
  project: string | null,
  id: string,
): string {
  return indicators.find((each) => each.project === project && each.id === id)?.name ?? id;
}

/** What is central, by its name. */
export function centralName(pack: Named & Pick<MeetingPack, 'meeting'>): string {
  const { central } = pack.meeting;
  if (central === null) return 'het programma';
  if (central.kind === 'line')
    return pack.lines.find(({ code }) => code === central.code)?.name ?? central.code;
  if (central.kind === 'project') return projectName(pack, central.code);
  return indicatorName(pack, central.project, central.id);
}
