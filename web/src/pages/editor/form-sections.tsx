import type { FormNode } from '../../../../shared/programme/form/form-node.ts';
import { Fold } from './fold.tsx';
import { drawInside } from './form-field.tsx';
import { ListItems } from './list-field.tsx';
import { listOf } from './programme-file.ts';
import type { FileDraft } from './programme-file.ts';

/** What changes most comes first. */
const FIRST = ['projects', 'indicators'];

interface FormSectionsProps {
  readonly form: FormNode;
  readonly file: FileDraft;
}

/** A folded section for each list and group of the file, and one for what the programme is. */
export function FormSections({ form, file }: FormSectionsProps) {
  const fields = Object.entries(form.fields ?? {});
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const large = fields
    .filter(([, { kind }]) => kind === 'list' || kind === 'group')
    .filter(([name]) => name !== 'thresholds')
    .toSorted(([one], [other]) => rank(one) - rank(other));
  const own = fields.filter(([name]) => !large.some(([each]) => each === name));
  const ownForm: FormNode = { ...form, fields: Object.fromEntries(own) };
  return (
    <section class="stack stack--tight" aria-label="Formulier">
      {large.slice(0, FIRST.length).map(section)}
      <Fold title="Programma" path={[]} class="panel editor__section" faultPaths={own.map(([name]) => name)}>
        {drawInside({ node: ownForm, path: [], value: file, holder: file })}
      </Fold>
      {large.slice(FIRST.length).map(section)}
    </section>
  );

  function section([name, node]: [string, FormNode]) {
    const value = file[name];
    if (node.kind === 'list') {
      const count = listOf(value).length;
      return (
        <Fold
          key={name}
          title={node.label}
          path={[name]}
          class="panel editor__section"
          note={count === 0 ? 'geen' : String(count)}
        >
          <ListItems node={node} path={[name]} value={value} draw={drawInside} />
        </Fold>
      );
    }
    return (
      <Fold key={name} title={node.label} path={[name]} class="panel editor__section">
        {drawInside({ node, path: [name], value, holder: file })}
      </Fold>
    );
  }
}
