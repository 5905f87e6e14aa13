import { projectAddress } from '../../addresses.ts';

interface ProjectLinksProps {
  readonly projects: readonly { readonly code: string; readonly name: string }[];
  /** The id of the programme. */
  readonly programme: string;
  readonly stand: string;
}

/** Links to projects, running on as text. */
export function ProjectLinks({ projects, programme, stand }: ProjectLinksProps) {
  return (
    <ul class="running small">
      {projects.map(({ code, name }) => (
        <li key={code}>
          <a href={projectAddress(programme, code, stand)}>
            {code} {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
