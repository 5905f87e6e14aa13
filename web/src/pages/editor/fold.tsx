import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useEditor } from './editor-context.ts';
import { faultsIn, pathText } from './programme-file.ts';
import type { Path } from './programme-file.ts';

interface FoldProps {
  readonly title: string;
  readonly path: Path;
  readonly children: ComponentChildren;
  /** Unfolded from the beginning. */
  readonly open?: boolean;
  readonly class?: string;
  /** What stands beside the title. */
  readonly note?: string;
  /** Fields whose faults count, where they are not those at the path. */
  readonly faultPaths?: readonly string[];
}

/** Folds a part of the form; its fields exist only while it is open. The title says how many faults are inside. */
export function Fold(props: FoldProps) {
  const { title, path, children, open = false, class: extra = 'editor__group', note } = props;
  const { faults } = useEditor();
  const [shown, setShown] = useState(open);
  const id = pathText(path);
  const count = (props.faultPaths ?? [id]).flatMap((own) => faultsIn(faults, own)).length;
  return (
    <details
      class={extra}
      open={shown}
      data-path={id}
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <summary>
        {title}
        {note !== undefined && <span class="summary-note">{note}</span>}
        {count > 0 && (
          <span class="summary-note field__fault">{count === 1 ? '1 fout' : `${count} fouten`}</span>
        )}
      </summary>
      {shown && <div class="stack editor__body">{children}</div>}
    </details>
  );
}
