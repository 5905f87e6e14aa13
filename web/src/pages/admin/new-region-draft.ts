import type { ProgrammeFile, Rhythm } from '../../../../shared/programme/programme.schema.ts';
import { parseDateInput } from '../../format/date-input.ts';

/** What a new region begins with, as typed. */
export interface RegionDraft {
  readonly code: string;
  readonly region: string;
  readonly lead: string;
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly rhythm: Rhythm;
  readonly line: string;
  /** Codes of municipalities. */
  readonly municipalities: readonly string[];
}

/** In the order of the form, by which the first fault is found. */
export const EMPTY_REGION: RegionDraft = {
  code: '',
  region: '',
  lead: '',
  municipalities: [],
  name: '',
  id: '',
  start: '',
  end: '',
  rhythm: 'tweemaandelijks',
  line: '',
};

/** The field of the form for a path of the file, under which a fault of the checks is shown. */
const FIELD_OF: Readonly<Record<string, keyof RegionDraft>> = {
  'region.code': 'code',
  'region.name': 'region',
  'region.lead': 'lead',
  'region.municipalities': 'municipalities',
  id: 'id',
  name: 'name',
  start: 'start',
  end: 'end',
  'lines[0].name': 'line',
};

/** Texts of faults by the field of the form; what is of no field stays by its path, so that it is not lost. */
export function faultsByField(
  issues: readonly { readonly path: string; readonly message: string }[],
): ReadonlyMap<string, string> {
  return new Map(issues.map(({ path, message }) => [FIELD_OF[path] ?? path, message]));
}

/** The first programme file of a region: no projects yet. What is no date stays as typed, so that the checks say so. */
export function firstFile(
  draft: RegionDraft,
  known: readonly { readonly code: string; readonly name: string }[],
): ProgrammeFile {
  return {
    id: draft.id.trim(),
    name: draft.name,
    region: {
      code: draft.code.trim().toUpperCase(),
      name: draft.region,
      lead: draft.lead,
      municipalities: known.filter(({ code }) => draft.municipalities.includes(code)),
    },
    start: parseDateInput(draft.start) ?? draft.start,
    end: parseDateInput(draft.end) ?? draft.end,
    rhythm: draft.rhythm,
    lines: [{ code: 'A', name: draft.line }],
    projects: [],
  };
}
