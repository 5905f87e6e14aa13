import { optionsOf, useEditor } from './editor-context.ts';
import type { FieldProps } from './editor-context.ts';
import { faultWords } from './fault-words.ts';
import { Fold } from './fold.tsx';
import { faultsIn, listOf, pathText, textOf } from './programme-file.ts';

/** More choices than this are folded. */
const LONG = 8;

/** Several out of a list of choices, each a box to tick. */
export function ChoicesField({ node, path, value, holder }: FieldProps) {
  const editor = useEditor();
  const id = pathText(path);
  const held = listOf(value).map(textOf);
  const options = node.item === undefined ? [] : optionsOf(editor, node.item, holder);
  const gone = held.filter((each) => !options.some((option) => option.value === each));
  const all = [...options, ...gone.map((each) => ({ value: each, label: `${each} (bestaat niet)` }))];
  const isLong = all.length > LONG;
  const [fault] = faultsIn(editor.faults, id);
  const tick = (choice: string, on: boolean): void => {
    const next = on ? [...held, choice] : held.filter((each) => each !== choice);
    editor.set(path, next.length === 0 && !node.required ? undefined : next);
  };
  const boxes = (
    <fieldset class="choices editor__choices" id={id} tabIndex={-1}>
      <legend class={isLong ? 'visually-hidden' : ''}>{node.label}</legend>
      {node.help !== undefined && <p class="muted">{node.help}</p>}
      {fault !== undefined && (
        <p class="field__fault">
          {node.label} {faultWords(node, fault.message)}
        </p>
      )}
      {all.length === 0 && <p class="muted">Er is nog niets om uit te kiezen.</p>}
      {all.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="checkbox"
            checked={held.includes(option.value)}
            onChange={({ currentTarget }) => tick(option.value, currentTarget.checked)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
  if (!isLong) return boxes;
  const chosen = held.length === 0 ? 'geen' : held.join(', ');
  return (
    <Fold title={node.label} path={path} note={chosen}>
      {boxes}
    </Fold>
  );
}
