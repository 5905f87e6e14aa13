import type { FrozenVersion, ReferenceRecord } from '../ports/reference-date.port.ts';

/**
 * Every extract that was frozen for a record, newest first: those kept and the latest. One that was kept by a function
 * that stopped before the record moved on is still the latest, and counts once.
 */
export function allVersions(record: ReferenceRecord, kept: readonly FrozenVersion[]): FrozenVersion[] {
  const earlier = kept.filter(({ nr }) => nr < record.extractNr).toSorted((a, b) => b.nr - a.nr);
  return record.extract === null ? [] : [{ nr: record.extractNr, ...record.extract }, ...earlier];
}
