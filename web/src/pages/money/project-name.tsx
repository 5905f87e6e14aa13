import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { projectAddress } from '../../addresses.ts';

interface ProjectNameProps {
  readonly programme: ProgrammeAnswer;
  readonly code: string;
}

/** A project by code and name, leading to its page. */
export function ProjectName({ programme, code }: ProjectNameProps) {
  return (
    <a href={projectAddress(programme.id, code)}>
      <span class="code">{code}</span> {programme.projects.find((project) => project.code === code)?.name}
    </a>
  );
}
