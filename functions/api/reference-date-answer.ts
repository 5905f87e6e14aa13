import type { output } from 'zod';
import type { referenceDatesSchema } from '../../shared/api/reference-dates.schema.ts';
import type { frozenVersionSchema, keptRemarkSchema } from '../../shared/api/reference-review.schema.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { keptUntil } from '../../shared/reference-date/kept-until.ts';
import { allowedActions, asksTwoPersons } from '../../shared/reference-date/reference-state.ts';
import { inReadingOrder, type KeptRemark } from '../../shared/reference-date/remark.ts';
import { scheduledFreeze } from '../../shared/reference-date/scheduled-freeze.ts';
import { referenceWindow } from '../../shared/reference-date/window.ts';
import type { FrozenVersion, ReferenceRecord } from '../ports/reference-date.port.ts';
import type { MunicipalityAtDate } from '../reference-date/overview.ts';

type DateAnswer = output<typeof referenceDatesSchema>[number];
type MunicipalityAnswer = DateAnswer['municipalities'][number];

/** In the overview; the rest has a list of its own. */
const MOST_VERSIONS = 20;
const MOST_REMARKS = 100;

/** What holds for all municipalities at a reference date. */
export function dateAnswer(
  { esf }: Programme,
  date: IsoDate,
  purged: boolean,
): Omit<DateAnswer, 'municipalities'> {
  const hold = esf?.retention?.hold;
  return {
    date,
    window: referenceWindow(date, esf?.referenceDates ?? []),
    scheduledFreeze: scheduledFreeze(date, esf?.freezeAfterDays),
    processingAgreement: esf?.processingAgreement ?? null,
    retention: { until: keptUntil({ esf }, date), hold: hold ?? null },
    purged,
  };
}

/** One municipality at a reference date, to those who administer it; while it is closed nothing may be asked. */
export function municipalityAnswer(
  programme: Programme,
  { record, versions, missing, corrected }: MunicipalityAtDate,
  remarks: readonly KeptRemark[],
  closed: boolean,
): MunicipalityAnswer {
  const { municipality, date, state, pending, extract, remarkList } = record;
  const share = programme.esf?.municipalities.find(({ code }) => code === municipality);
  return {
    code: municipality,
    name: programme.region.municipalities.find(({ code }) => code === municipality)?.name ?? municipality,
    trial: share?.trial?.includes(date) ?? false,
    example: share?.example ?? false,
    state: state ?? 'open',
    pending: pending?.action ?? null,
    actions:
      closed || pending !== null ? [] : allowedActions(state).filter((action) => !asksTwoPersons(action)),
    frozenAt: extract?.frozenAt ?? null,
    by: extract?.by ?? null,
    sha256: extract?.files.find(({ name }) => name === 'extract.csv')?.sha256 ?? null,
    files: [...(extract?.files ?? [])],
    inputs: [...(extract?.inputs ?? [])],
    counts: extract?.counts ?? null,
    version: record.extractNr,
    versions: versions.slice(0, MOST_VERSIONS).map((version) => versionAnswer(record, version)),
    round: record.round,
    remarks: inReadingOrder(remarks).slice(0, MOST_REMARKS).map(remarkAnswer),
    remarkCounts: { total: remarkList?.total ?? 0, open: remarkList?.open ?? 0 },
    reopening: record.reopening,
    missing: [...missing],
    corrected,
  };
}

/**
 * The same to an outside reviewer: what was submitted and nothing else. Remarks name participants, so they are read
 * where reading them is put on the trail.
 */
export function reviewerAnswer(answer: MunicipalityAnswer): MunicipalityAnswer {
  const seen: MunicipalityAnswer = {
    ...answer,
    actions: answer.actions.filter((action) => action === 'feedback'),
    versions: answer.versions.filter(({ state }) => state !== 'proef'),
    ...{ remarks: [], missing: [], corrected: false, reopening: null },
  };
  if (answer.state !== 'open' && answer.state !== 'proef') return seen;
  return { ...seen, frozenAt: null, by: null, sha256: null, files: [], inputs: [], counts: null, version: 0 };
}

/** A frozen extract as the API lists it. */
export function versionAnswer(
  { reopened }: ReferenceRecord,
  { nr, state, frozenAt, by, files, counts }: FrozenVersion,
): output<typeof frozenVersionSchema> {
  const { nr: _nr, ...reopening } = reopened.findLast((each) => each.nr === nr) ?? { nr };
  return {
    ...{ nr, state, trial: state === 'proef', frozenAt, by, files: [...files], counts },
    reopened: 'at' in reopening ? reopening : null,
  };
}

/** A remark without the address of who wrote it: the role is what matters, the trail knows the person. */
export function remarkAnswer({ by: _by, resolved, ...remark }: KeptRemark): output<typeof keptRemarkSchema> {
  return { ...remark, resolvedAt: resolved?.at ?? null };
}
