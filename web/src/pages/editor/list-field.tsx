import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormNode } from '../../../../shared/programme/form/form-node.ts';
import { useEditor } from './editor-context.ts';
import type { FieldProps } from './editor-context.ts';
import { focusInside } from './focus-on.ts';
import { Fold } from './fold.tsx';
import { itemTitle, listOf, pathText } from './programme-file.ts';

interface ListProps extends Omit<FieldProps, 'holder'> {
  /** Draws what is inside an item. */
  readonly draw: (props: FieldProps) => ComponentChildren;
}

/** A list folded under its name; a section of the page holds it unfolded. */
export function ListField(props: ListProps) {
  const { node, path } = props;
  const count = listOf(props.value).length;
  return (
    <Fold title={node.label} path={path} note={count === 0 ? 'geen' : String(count)}>
      <ListItems {...props} />
    </Fold>
  );
}

/** Items of a list to change, remove and add to. Small items stand open, large ones folded. */
export function ListItems({ node, path, value, draw }: ListProps) {
  const { set, faults, added: tellAdded, judgeAll } = useEditor();
  const [added, setAdded] = useState<number | null>(null);
  // Removing an item gives those after it another place: then every field begins anew.
  const [round, setRound] = useState(0);
  const add = useRef<HTMLButtonElement>(null);
  const items = listOf(value);
  const { item } = node;
  const place = pathText(path);
  useEffect(() => {
    if (added !== null) focusInside(`${place}[${added}]`);
  }, [added]);
  if (item === undefined) return null;
  const own = faults.find((fault) => fault.path === place);
  const remove = (at: number): void => {
    const next = items.filter((_item, index) => index !== at);
    set(path, next.length === 0 && !node.required ? undefined : next);
    judgeAll();
    setAdded(null);
    setRound(round + 1);
    add.current?.focus();
  };
  return (
    <>
      {node.help !== undefined && <p class="muted">{node.help}</p>}
      {own !== undefined && (
        <p class="field__fault">
          {node.label} {own.message}
        </p>
      )}
      {items.map((held, at) => {
        const key = `${round} ${at}`;
        const title = itemTitle(item, held, at);
        const removal = (
          <p>
            <button type="button" class="action" onClick={() => remove(at)}>
              {item.label} verwijderen
              <span class="visually-hidden"> ({title})</span>
            </button>
          </p>
        );
        if (item.kind === 'group' && !isSmall(item))
          return (
            <Fold key={key} title={title} path={[...path, at]} open={at === added}>
              {draw({ node: item, path: [...path, at], value: held, holder: items })}
              {removal}
            </Fold>
          );
        return (
          <div
            key={key}
            class="editor__item"
            role="group"
            aria-label={`${item.label} ${title}`}
            data-path={`${place}[${at}]`}
          >
            {draw({ node: item, path: [...path, at], value: held, holder: items })}
            {removal}
          </div>
        );
      })}
      <p>
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          id={place}
          ref={add}
          onClick={() => {
            setAdded(items.length);
            tellAdded(`${place}[${items.length}]`);
            set(path, [...items, item.initial ?? '']);
          }}
        >
          {item.label} toevoegen
        </button>
      </p>
    </>
  );
}

/** Only bare fields, and few of them. */
function isSmall({ fields = {} }: FormNode): boolean {
  const kinds = Object.values(fields).map(({ kind }) => kind);
  return kinds.length <= 4 && kinds.every((kind) => !['list', 'group', 'either', 'tuple'].includes(kind));
}
