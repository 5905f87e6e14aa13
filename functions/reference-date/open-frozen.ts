import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenVersion, ReferenceRecord } from '../ports/reference-date.port.ts';
import { isPurged } from '../retention/is-purged.ts';
import { allVersions } from './frozen-versions.ts';
import { frozenKey } from './frozen-place.ts';
import { recordOpening } from './record-opening.ts';

/** Which frozen file is wanted; version null: of the latest extract. */
interface Wanted {
  readonly date: IsoDate;
  readonly municipality: string;
  readonly file: string;
  readonly version: number | null;
}

/**
 * A short-lived address of a frozen file, null where there is none for this person, 'gone' where a purge took it. An outside reviewer sees no
 * trials, and what a reviewer opens is on the trail before the address is given: no trail, no file.
 */
export async function openFrozen(
  ports: Pick<Ports, 'referenceDates' | 'archive' | 'audit' | 'clock' | 'newId' | 'purges'>,
  programme: Programme,
  wanted: Wanted,
  reader: { readonly user: string; readonly isReviewer: boolean },
): Promise<{ readonly url: string } | 'gone' | null> {
  const record = await ports.referenceDates.get(programme.id, wanted.date, wanted.municipality);
  if (record === null) return null;
  const found = await versionOf(ports, record, wanted.version);
  const file = found?.files.find(({ name }) => name === wanted.file);
  if (found === null || file === undefined) return null;
  if (reader.isReviewer && found.state === 'proef') return null;
  const key = frozenKey(found.prefix, file);
  // What a lock still holds stays readable.
  if ((await isPurged(ports, programme.id)) && (await ports.archive.get(key)) === null) return 'gone';
  if (reader.isReviewer) {
    await recordOpening(
      ports,
      programme,
      record,
      reader.user,
      `${file.name} versie ${found.nr} ${file.sha256}`,
    );
  }
  const name = `peilmoment-${record.date}-${record.municipality}${markOf(programme, record, found)}`;
  const version = found.nr === record.extractNr ? '' : `-versie-${found.nr}`;
  const url = await ports.archive.signDownload(key, `${name}${version}-${file.name}`);
  return { url };
}

async function versionOf(
  ports: Pick<Ports, 'referenceDates'>,
  record: ReferenceRecord,
  nr: number | null,
): Promise<FrozenVersion | null> {
  const kept =
    nr === null || nr === record.extractNr
      ? []
      : await ports.referenceDates.versions(record.programme, record);
  const versions = allVersions(
    record,
    kept.map(({ version }) => version),
  );
  return versions.find((version) => version.nr === (nr ?? record.extractNr)) ?? null;
}

/** What a file's name says of its extract, so that no trial or unfinished one is taken for definitive. */
function markOf({ esf }: Programme, { date, municipality, reopened }: ReferenceRecord, of: FrozenVersion) {
  const share = esf?.municipalities.find(({ code }) => code === municipality);
  const isTrial = of.state === 'proef' || (share?.trial?.includes(date) ?? false);
  const marks = [
    ...(isTrial ? ['PROEF'] : []),
    ...(of.state === 'proef' || of.state === 'definitief' ? [] : [of.state.toUpperCase()]),
    ...(reopened.some(({ nr }) => nr === of.nr) ? ['HEROPEND'] : []),
  ];
  return marks.map((mark) => `-${mark}`).join('');
}
