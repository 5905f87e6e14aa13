/** Where the choices of a field come from, when they stand elsewhere in the programme or in the dataset that is measured. */
export type FormSource = 'lines' | 'projects' | 'municipalities' | 'dateColumns' | 'columns';

export interface FormOption {
  readonly value: string;
  readonly label: string;
}

/** One shape that a value may have; `marks` tell it: fields that must be there, with one of these texts where any are named. */
export interface FormBranch {
  readonly label: string;
  readonly marks: Readonly<Record<string, readonly string[]>>;
  readonly node: FormNode;
}

/**
 * A field of the programme file as a form shows it, made of its schema (contract §2). `tuple`: a list of fixed length with
 * a field for each place. `conditions`: columns, each with a list of values.
 */
export interface FormNode {
  readonly kind:
    'text' | 'date' | 'number' | 'choice' | 'yes' | 'list' | 'group' | 'tuple' | 'either' | 'conditions';
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
  /** An empty field is null; else it is left out. */
  readonly nullable?: boolean;
  /** A text of several lines. */
  readonly long?: boolean;
  readonly options?: readonly FormOption[];
  readonly from?: FormSource;
  readonly item?: FormNode;
  /** Of a group by name, of a tuple by place, in the order of the form. */
  readonly fields?: Readonly<Record<string, FormNode>>;
  readonly branches?: readonly FormBranch[];
  /** What one that is added begins as. */
  readonly initial: unknown;
}

/** The branch that a value has the shape of; the first where none fits. */
export function branchOf(branches: readonly FormBranch[], value: unknown): FormBranch | undefined {
  const held = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  const fits = ({ marks }: FormBranch): boolean =>
    Object.entries(marks).every(
      ([field, texts]) => held.has(field) && (texts.length === 0 || texts.includes(String(held.get(field)))),
    );
  return branches.find(fits) ?? branches[0];
}
