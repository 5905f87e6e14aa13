import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';

/** Whether there is nothing yet that figures can be about. */
export function isUnfurnished({
  projects,
  indicators,
}: Pick<ProgrammeAnswer, 'projects' | 'indicators'>): boolean {
  return (
    (indicators ?? []).length === 0 && projects.every((project) => (project.indicators ?? []).length === 0)
  );
}
