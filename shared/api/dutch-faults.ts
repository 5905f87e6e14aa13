import type * as z from 'zod';
import type { ProblemIssue } from './problem.schema.ts';

/** Said of a field that the schema does not know, at its own path. */
export const UNKNOWN_FIELD = 'is hier geen bekend veld: haal het weg';

const TYPES: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een object',
  record: 'een object',
};

/**
 * Zod's error map in Dutch: each text reads on after the path of the fault ("projects[0].code ontbreekt").
 * Texts of a schema's own win. What was entered is never repeated, for it may be personal.
 */
export const dutchErrors: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'ontbreekt' : `moet ${TYPES[issue.expected] ?? issue.expected} zijn`;
    case 'invalid_value':
      return `moet een van deze zijn: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `kent dit veld niet: ${issue.keys.join(', ')}`;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_union':
      return 'heeft geen van de toegestane vormen';
    case 'invalid_key':
      return 'heeft een veld met een naam die niet is toegestaan';
    default:
      return 'is niet geldig';
  }
};

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string')
    return minimum === 1 ? 'mag niet leeg zijn' : `moet minstens ${minimum} tekens hebben`;
  if (origin === 'array') return `moet minstens ${parts(minimum)} hebben`;
  return `mag niet onder ${minimum} zijn`;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `mag hoogstens ${maximum} tekens lang zijn`;
  if (origin === 'array') return `mag hoogstens ${parts(maximum)} hebben`;
  return `mag niet boven ${maximum} zijn`;
}

const parts = (count: number): string => (count === 1 ? '1 onderdeel' : `${count} onderdelen`);

/** A path as people write it: `projects[0].indicators[2].id`; the whole is `(alles)`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? '(alles)' : text;
}

/** Faults found by a schema as problem issues, each with its path; of a union, the branch that came nearest. */
export function problemIssues(
  issues: readonly z.core.$ZodIssue[],
  at: readonly PropertyKey[] = [],
): ProblemIssue[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0)
      return problemIssues(nearest(issue.errors), path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: pathText([...path, key]),
        message: UNKNOWN_FIELD,
      }));
    return [{ path: pathText(path), message: issue.message }];
  });
}

// The branch that was meant is the one whose own discriminating fields are there: fewest faults tells it.
function nearest(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best));
}
