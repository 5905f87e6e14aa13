import { branchOf } from '../../../../shared/programme/form/form-node.ts';
import type { FormNode } from '../../../../shared/programme/form/form-node.ts';
import { BareField } from './bare-field.tsx';
import { ChoicesField } from './choices-field.tsx';
import { ConditionsField } from './conditions-field.tsx';
import { useEditor } from './editor-context.ts';
import type { FieldProps } from './editor-context.ts';
import { Fold } from './fold.tsx';
import { focusInside, focusOn } from './focus-on.ts';
import { ListField } from './list-field.tsx';
import { pathText, recordOf } from './programme-file.ts';

/** One field of the programme file by its description: a control, a group of them, or a list. */
function FormField(props: FieldProps) {
  const { node, path, value } = props;
  switch (node.kind) {
    case 'group':
    case 'tuple':
      return <GroupField {...props} />;
    case 'either':
      return <EitherField {...props} />;
    case 'list':
      if (node.item?.kind === 'choice') return <ChoicesField {...props} />;
      return <ListField node={node} path={path} value={value} draw={drawInside} />;
    case 'conditions':
      return <ConditionsField {...props} />;
    default:
      return <BareField {...props} />;
  }
}

/** What is inside one of a list, or on a section of the page: the fields of a group without its frame. */
export function drawInside(props: FieldProps) {
  return props.node.kind === 'group' ? <GroupInside {...props} /> : <FormField {...props} />;
}

/** Bare fields side by side, what is larger below them; a field with one choice only says nothing. */
function Fields({ node, path, value }: Omit<FieldProps, 'holder'>) {
  const shown = Object.entries(node.fields ?? {}).filter(
    ([, field]) => field.options?.length !== 1 || !field.required,
  );
  const isBare = ({ kind }: FormNode): boolean => ['text', 'number', 'date', 'choice'].includes(kind);
  const draw = ([name, field]: [string, FormNode]) => {
    const step = node.kind === 'tuple' ? Number(name) : name;
    const held: unknown = Reflect.get(Object(value), name);
    return <FormField key={name} node={field} path={[...path, step]} value={held} holder={value} />;
  };
  const bare = shown.filter(([, field]) => isBare(field));
  return (
    <>
      {bare.length > 0 && <div class="form__row editor__row">{bare.map(draw)}</div>}
      {shown.filter(([, field]) => !isBare(field)).map(draw)}
    </>
  );
}

/** A group under its name; one that is left out is only a button. */
function GroupField(props: FieldProps) {
  const { node, path } = props;
  if (isAbsent(props)) return <GroupInside {...props} />;
  return (
    <Fold title={node.label} path={path} open>
      <GroupInside {...props} />
    </Fold>
  );
}

/** The fields of a group; one that may be left out can be added and taken away. */
function GroupInside(props: FieldProps) {
  const { set, added } = useEditor();
  const { node, path } = props;
  const absent = isAbsent(props);
  const optional = node.nullable === true || !node.required;
  const next = absent
    ? node.kind === 'tuple'
      ? ['', null, null]
      : node.initial
    : node.nullable === true
      ? null
      : undefined;
  return (
    <>
      {!absent && <Fields {...props} />}
      {(absent || optional) && (
        <p>
          <button
            type="button"
            class="action"
            id={absent ? pathText(path) : undefined}
            onClick={() => {
              set(path, next);
              if (absent) added(pathText(path));
              if (absent) focusInside(pathText(path));
              else focusOn(pathText(path));
            }}
          >
            {absent ? 'Toevoegen' : 'Weglaten'}: {node.label}
          </button>
        </p>
      )}
    </>
  );
}

const isAbsent = ({ value, path }: FieldProps): boolean =>
  path.length > 0 && (value === undefined || value === null);

/** A value that has one of several shapes: which, and its fields. */
function EitherField({ node, path, value }: FieldProps) {
  const { set } = useEditor();
  const branches = node.branches ?? [];
  const branch = branchOf(branches, value);
  const id = pathText(path);
  return (
    <fieldset class="choices editor__group">
      <legend>{node.label}</legend>
      <div class="field">
        <select
          id={id}
          aria-label={`${node.label}: soort`}
          class="utrecht-select utrecht-select--html-select"
          value={branch?.label}
          onChange={({ currentTarget }) =>
            set(path, branches.find(({ label }) => label === currentTarget.value)?.node.initial)
          }
        >
          {branches.map(({ label }) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      </div>
      {branch !== undefined && <Fields node={branch.node} path={path} value={recordOf(value)} />}
    </fieldset>
  );
}
