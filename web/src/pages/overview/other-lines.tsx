import type { LineGroup } from './group-by-line.ts';
import type { SeenAt } from './overview-query.ts';
import { ProjectLinks } from './project-links.tsx';

interface OtherLinesProps {
  readonly lines: readonly LineGroup[];
  /** The id of the programme. */
  readonly programme: string;
  readonly seen: SeenAt;
}

/** The lines without any indicator, together: their projects can still be opened. */
export function OtherLines({ lines, programme, seen }: OtherLinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class="panel stack" aria-labelledby="zonder-indicatoren">
      <h2 class="utrecht-heading-2" id="zonder-indicatoren">
        Zonder indicatoren
      </h2>
      {lines.map(({ code, name, others }) => (
        <div key={code}>
          <h3 class="utrecht-heading-3">{name}</h3>
          <ProjectLinks projects={others} programme={programme} seen={seen} />
        </div>
      ))}
    </section>
  );
}
