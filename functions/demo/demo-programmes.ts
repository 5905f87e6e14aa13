import { readFileSync } from 'node:fs';
import { programmeSchema } from '../../shared/programme/programme.schema.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';

/** Ids of the five real programmes of the demo, each a file in `programmes/`. */
export const DEMO_PROGRAMMES = [
  'amersfoort-2019-2022',
  'gorinchem-2019-2021',
  'midden-limburg-2020-2022',
  'achterhoek-2022-2023',
  'achterhoek-2025-2028',
] as const;
export type DemoProgrammeId = (typeof DEMO_PROGRAMMES)[number];

/** Id of the programme to practise with, which the demo loads beside the real ones. */
export const PRACTICE_PROGRAMME = 'oefenprogramma';

/** The programme file as it is sent to the API. Throws when it cannot be read. */
export function demoProgrammeFile(id: DemoProgrammeId | typeof PRACTICE_PROGRAMME): unknown {
  return JSON.parse(readFileSync(new URL(`./programmes/${id}.programme.json`, import.meta.url), 'utf8'));
}

const programmes = new Map<DemoProgrammeId, Programme>();

/** The programme with defaults filled in, read once. Throws a ZodError when the file is invalid. */
export function demoProgramme(id: DemoProgrammeId): Programme {
  const programme = programmes.get(id) ?? programmeSchema.parse(demoProgrammeFile(id));
  programmes.set(id, programme);
  return programme;
}

/** The id when it is one of the demo's. Throws a RangeError otherwise. */
export function demoProgrammeId(id: string): DemoProgrammeId {
  const known = DEMO_PROGRAMMES.find((one) => one === id);
  if (known === undefined) throw new RangeError(`no demo programme ${id}`);
  return known;
}

/** A project by its code. Throws a RangeError when the programme has none. */
export function projectOf(programme: Programme, code: string): Project {
  const project = programme.projects.find((one) => one.code === code);
  if (project === undefined) throw new RangeError(`no project ${code} in ${programme.id}`);
  return project;
}
