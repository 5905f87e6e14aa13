import { projectAddress } from '../../addresses.ts';
import type { SeenAt } from './overview-query.ts';

interface ProjectLinksProps {
  readonly projects: readonly { readonly code: string; readonly name: string }[];
  /** The id of the programme. */
  readonly programme: string;
  readonly seen: SeenAt;
}

/** Links to projects, running on as text. */
export function ProjectLinks({ projects, programme, seen }: ProjectLinksProps) {
  return (
    <ul class="running small">
      {projects.map(({ code, name }) => (
        <li key={code}>
          <a href={projectAddress(programme, code, seen.stand, seen.bekend)}>
            {code} {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
