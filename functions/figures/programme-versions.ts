import type { Instant } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { ProgrammeStore, ProgrammeVersion } from '../ports/stores.port.ts';
import { versionAt } from './timeline.ts';

/** The versions of a programme, each read once and only when a moment asks for it. */
export interface ProgrammeVersions {
  readonly id: string;
  readonly versions: readonly Omit<ProgrammeVersion, 'programme'>[];
  /** The programme as it was at a moment; null before its first version. */
  at(moment: Instant): Promise<{ version: number; programme: Programme } | null>;
  /** Codes of the projects of every version. */
  projectCodes(): Promise<readonly string[]>;
}

export async function openProgrammes(store: ProgrammeStore, id: string): Promise<ProgrammeVersions> {
  const versions = await store.versions(id);
  const read = new Map<number, Programme>();

  async function at(moment: Instant): Promise<{ version: number; programme: Programme } | null> {
    const version = versionAt(versions, moment);
    if (version === null) return null;
    const programme = read.get(version) ?? (await store.at(id, moment))?.programme;
    if (programme === undefined) return null;
    read.set(version, programme);
    return { version, programme };
  }

  async function projectCodes(): Promise<readonly string[]> {
    const codes = new Set<string>();
    for (const version of versions) {
      const held = await at(version.at);
      for (const { code } of held?.programme.projects ?? []) codes.add(code);
    }
    return [...codes];
  }

  return { id, versions, at, projectCodes };
}
