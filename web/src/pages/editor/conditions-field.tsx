import { optionsOf, useEditor } from './editor-context.ts';
import type { FieldProps } from './editor-context.ts';
import { focusOn } from './focus-on.ts';
import { faultsIn, listOf, pathText, recordOf, textOf } from './programme-file.ts';

/** Columns with the values that count: boxes where the column has codes, else values with a comma between them. */
export function ConditionsField({ node, path, value, holder }: FieldProps) {
  const editor = useEditor();
  const id = pathText(path);
  const held = recordOf(value);
  const columns = editor.datasets[textOf(recordOf(holder)['dataset'])] ?? [];
  const left = optionsOf(editor, node, holder).filter((option) => !(option.value in held));
  const keep = (column: string, values: readonly string[] | undefined): void => {
    const { [column]: _gone, ...others } = held;
    const next = values === undefined ? others : { ...held, [column]: values };
    editor.set(path, Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <fieldset class="choices editor__group" id={id} tabIndex={-1}>
      <legend>{node.label}</legend>
      {node.help !== undefined && <p class="muted">{node.help}</p>}
      {faultsIn(editor.faults, id).map((fault) => (
        <p key={fault.path} class="field__fault">
          {fault.path.slice(id.length + 1)} {fault.message}
        </p>
      ))}
      {Object.entries(held).map(([column, some]) => {
        const values = listOf(some).map(textOf);
        const codes = columns.find(({ name }) => name === column)?.codes ?? null;
        return (
          <fieldset key={column} class="choices editor__choices">
            <legend>{column} is</legend>
            {codes === null ? (
              <input
                type="text"
                aria-label={`${column} is een van`}
                class="utrecht-textbox utrecht-textbox--html-input"
                defaultValue={values.join(', ')}
                onInput={({ currentTarget }) => keep(column, partsOf(currentTarget.value))}
              />
            ) : (
              codes.map((code) => (
                <label key={code} class="choice">
                  <input
                    type="checkbox"
                    checked={values.includes(code)}
                    onChange={({ currentTarget }) =>
                      keep(
                        column,
                        currentTarget.checked ? [...values, code] : values.filter((each) => each !== code),
                      )
                    }
                  />
                  <span>{code.replaceAll('_', ' ')}</span>
                </label>
              ))
            )}
            <p>
              <button
                type="button"
                class="action"
                onClick={() => {
                  keep(column, undefined);
                  focusOn(id);
                }}
              >
                {column} weglaten
              </button>
            </p>
          </fieldset>
        );
      })}
      {left.length > 0 && (
        <div class="field">
          <select
            aria-label={`${node.label}: kolom erbij`}
            class="utrecht-select utrecht-select--html-select"
            value=""
            onChange={({ currentTarget }) => {
              if (currentTarget.value !== '') keep(currentTarget.value, []);
              currentTarget.value = '';
            }}
          >
            <option value="">kolom erbij…</option>
            {left.map((option) => (
              <option key={option.value}>{option.value}</option>
            ))}
          </select>
        </div>
      )}
    </fieldset>
  );
}

function partsOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
