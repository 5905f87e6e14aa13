import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { output } from 'zod';
import type { programmeFormSchema } from '../../../../shared/api/programmes.schema.ts';
import type { FormNode, FormOption } from '../../../../shared/programme/form/form-node.ts';
import { listOf, recordOf, textOf } from './programme-file.ts';
import type { Fault, FileDraft, Path } from './programme-file.ts';

/** What the API tells of the fields. */
export type EditorForm = Omit<output<typeof programmeFormSchema>, 'form'> & { readonly form: FormNode };

/** What every field needs. */
interface Editor {
  readonly file: FileDraft;
  readonly faults: readonly Fault[];
  readonly datasets: EditorForm['datasets'];
  /** Puts a value at a path; undefined takes it away. */
  readonly set: (path: Path, value: unknown) => void;
  /** Says that a part was just added: it is judged field by field as these are left. */
  readonly added: (path: string) => void;
  /** Says that parts may have moved: all is judged at once. */
  readonly judgeAll: () => void;
}

/** What a field is drawn with. */
export interface FieldProps {
  readonly node: FormNode;
  readonly path: Path;
  readonly value: unknown;
  /** What the field stands in. */
  readonly holder: unknown;
}

const EditorContext = createContext<Editor | null>(null);
export const EditorProvider = EditorContext.Provider;

/** Only below {@link EditorProvider}. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new TypeError('no field outside the editor');
  return editor;
}

/** What may be chosen for a field; `holder` is what the field stands in, such as the measure of an indicator. */
export function optionsOf(
  { file, datasets }: Editor,
  node: FormNode,
  holder: unknown,
): readonly FormOption[] {
  if (node.options !== undefined) return node.options;
  const columns = datasets[textOf(recordOf(holder)['dataset'])] ?? [];
  switch (node.from) {
    case 'lines':
      return named(file['lines']);
    case 'projects':
      // A project cannot be about itself.
      return named(file['projects']).filter(({ value }) => value !== recordOf(holder)['code']);
    case 'municipalities':
      return named(recordOf(file['region'])['municipalities']);
    case 'dateColumns':
      return columns.filter(({ isDate }) => isDate).map(({ name }) => ({ value: name, label: name }));
    case 'columns':
      return columns.map(({ name }) => ({ value: name, label: name }));
    default:
      return [];
  }
}

function named(list: unknown): FormOption[] {
  return listOf(list).flatMap((item) => {
    const [value, name] = [textOf(recordOf(item)['code']), textOf(recordOf(item)['name'])];
    // What has no code yet cannot be named.
    return value === '' ? [] : [{ value, label: `${value} ${name}`.trim() }];
  });
}
