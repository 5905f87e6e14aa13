import type { FormNode } from '../../shared/programme/form/form-node.ts';

/** A field of the form that holds a value of its own, at its place in a file: `projects[0].indicators[1].measure.as`. */
export interface PlacedField {
  readonly path: string;
  readonly node: FormNode;
}

/** A file in which every field of the form is filled in, with every shape that a value may have; its faults are no matter. */
export function fileWithEveryField(form: FormNode): {
  readonly file: object;
  readonly fields: readonly PlacedField[];
} {
  const fields: PlacedField[] = [];
  return { file: Object(fill(form, '', 0)) as object, fields };

  function fill(node: FormNode, path: string, turn: number): unknown {
    const inside = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const parts = Object.entries(node.fields ?? {});
    switch (node.kind) {
      case 'group':
        return Object.fromEntries(parts.map(([name, field]) => [name, fill(field, inside(name), turn)]));
      case 'tuple':
        return parts.map(([place, field]) => fill(field, `${path}[${place}]`, turn));
      case 'either': {
        const branch = node.branches?.[turn % node.branches.length];
        return branch === undefined ? null : fill(branch.node, path, turn);
      }
      case 'list':
        if (node.item === undefined || node.item.kind === 'choice') return leaf(node, path, ['x']);
        return Array.from({ length: shapesOf(node.item) }, (_one, at) =>
          fill(node.item ?? node, `${path}[${at}]`, at),
        );
      case 'conditions':
        return leaf(node, path, { status: ['toegekend'] });
      case 'date':
        return leaf(node, path, '2026-01-31');
      case 'number':
        return leaf(node, path, 1);
      case 'yes':
        return leaf(node, path, true);
      default:
        return leaf(node, path, node.options?.[0]?.value ?? 'x');
    }
  }

  function leaf(node: FormNode, path: string, value: unknown): unknown {
    fields.push({ path, node });
    return value;
  }
}

/** As many as it takes to have every shape once. */
function shapesOf(item: FormNode): number {
  const own = item.branches?.length ?? 1;
  return Math.max(own, ...Object.values(item.fields ?? {}).map(({ branches }) => branches?.length ?? 1));
}
