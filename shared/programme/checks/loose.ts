import { pathText } from '../../api/dutch-faults.ts';
import type { Measure, ProgrammeFile } from '../programme.schema.ts';

/** Something wrong in a programme file: where, as `projects[0].lines[1]`, and a Dutch text that reads on after it. */
export interface ProgrammeFault {
  readonly path: string;
  readonly message: string;
}

/** What is left of a checked value when its faulty parts were taken out: every part may be absent, a measure as a whole. */
export type Loose<T> = T extends Measure
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Loose<Item> | undefined)[]
    : T extends object
      ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
      : T;

export type LooseProgramme = Loose<ProgrammeFile>;
export type LooseProject = NonNullable<NonNullable<LooseProgramme['projects']>[number]>;
export type LooseIndicator = NonNullable<NonNullable<LooseProject['indicators']>[number]>;

/** A step into a file: a name or an index. */
export type Path = readonly (string | number)[];

export function fault(path: Path, message: string): ProgrammeFault {
  return { path: pathText(path), message };
}

/** The present items of a list with the path of each. */
export function itemsOf<Item>(
  list: readonly (Item | undefined)[] | undefined,
  path: Path,
): { readonly item: Item; readonly path: Path }[] {
  return (list ?? []).flatMap((item, index) =>
    item === undefined ? [] : [{ item, path: [...path, index] }],
  );
}

/**
 * Names that others may refer to. Where one of them is itself faulty nobody knows what was meant, so every name
 * passes: one cause gives one fault.
 */
export function namesOf(names: readonly (string | undefined)[] | undefined): (name: string) => boolean {
  const known = new Set(names ?? []);
  return (name) => known.has(name) || known.has(undefined);
}

/** A fault for each name that stood there before. */
export function duplicates(
  names: readonly { readonly name: string | number | null | undefined; readonly path: Path }[],
  message: string,
): ProgrammeFault[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, path }) => {
    if (name === undefined) return [];
    const known = seen.has(String(name));
    seen.add(String(name));
    return known ? [fault(path, message)] : [];
  });
}
