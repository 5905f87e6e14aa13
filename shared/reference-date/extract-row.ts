import { normaliseKey } from '../datasets/cells/normalise-key.ts';
import type { KeyedRow, Row } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { inCaseload, leftInWindow } from './caseload.ts';
import { dateOf, numberOf, textOf } from './row-cells.ts';
import { byCodePoints } from './code-points.ts';
import { overlapsWindow, provesInWindow } from './proof.ts';
import type { ReferenceWindow } from './window.ts';

/** One participant in an extract, columns of contract §4 in their order; dates ISO, empty is null. */
export interface ExtractRow {
  readonly peilmoment: IsoDate;
  readonly gemeentecode: string;
  readonly gemeente: string;
  readonly project: string;
  readonly deelnemernummer: string;
  readonly consulent: string | null;
  readonly doelgroep: string | null;
  readonly uitkering: string | null;
  readonly arbeidsmarktpositie: string | null;
  readonly opleidingsniveau: string | null;
  readonly geboortejaar: number | null;
  readonly geslacht: string | null;
  readonly startdatum: IsoDate | null;
  readonly einddatum: IsoDate | null;
  readonly status: 'actief' | 'slapend' | 'uitgestroomd';
  readonly esf: string | null;
  readonly activiteiten_in_periode: number;
  readonly laatste_activiteit: string | null;
  readonly laatste_activiteit_datum: IsoDate | null;
  readonly bewijsstukken: number;
  readonly prestatie_aangetoond: 'ja' | 'nee';
  readonly trede_vorig: number | null;
  readonly trede_nu: number | null;
  readonly voortgang: 'vooruit' | 'gelijk' | 'achteruit' | 'onbekend';
  readonly uitstroom: string | null;
  readonly kwalificatie_behaald: string | null;
}

/** What one project handed in for one municipality. Activities may be of participants elsewhere; they are left out. */
export interface ExtractSource {
  readonly project: string;
  readonly participants: readonly KeyedRow[];
  readonly activities: readonly KeyedRow[];
}

/** The step of a participant in the previous definitive extract: `${project}\n${key}` → trede. */
export type PreviousSteps = ReadonlyMap<string, number>;

/** How a participant is found again in another extract. */
export function stepKey(project: string, participant: string): string {
  return `${project}\n${normaliseKey(participant)}`;
}

function progress(previous: number | null, now: number | null): ExtractRow['voortgang'] {
  if (previous === null || now === null) return 'onbekend';
  if (now === previous) return 'gelijk';
  return now > previous ? 'vooruit' : 'achteruit';
}

/** The activity with the greatest start date before D, then the greatest number. */
function latestActivity(activities: readonly KeyedRow[], date: IsoDate): Row | null {
  let latest: { start: IsoDate; number: string; values: Row } | null = null;
  for (const { values } of activities) {
    const start = dateOf(values, 'startdatum');
    if (start === null || start >= date) continue;
    const candidate = { start, number: textOf(values, 'activiteitnummer') ?? '', values };
    if (
      latest === null ||
      start > latest.start ||
      (start === latest.start && byCodePoints(candidate.number, latest.number) > 0)
    )
      latest = candidate;
  }
  return latest?.values ?? null;
}

function byParticipant(activities: readonly KeyedRow[]): Map<string, KeyedRow[]> {
  const grouped = new Map<string, KeyedRow[]>();
  for (const activity of activities) {
    const named = textOf(activity.values, 'deelnemernummer');
    if (named === null) continue;
    const of = normaliseKey(named);
    const list = grouped.get(of);
    if (list === undefined) grouped.set(of, [activity]);
    else list.push(activity);
  }
  return grouped;
}

/**
 * The rows of one municipality's extract: the caseload and those who left in W, and no others (contract §4),
 * sorted by project and participant number by code points.
 */
export function extractRows(
  municipality: { readonly code: string; readonly name: string },
  window: ReferenceWindow,
  sources: readonly ExtractSource[],
  previousSteps: PreviousSteps,
): ExtractRow[] {
  const rows = sources.flatMap(({ project, participants, activities }) => {
    const activitiesOf = byParticipant(activities);
    return participants
      .filter(({ values }) => values['gemeente'] === municipality.code)
      .filter(({ values }) => inCaseload(values, window.to) || leftInWindow(values, window))
      .map(({ values }): ExtractRow => {
        const participant = textOf(values, 'deelnemernummer') ?? '';
        const own = activitiesOf.get(normaliseKey(participant)) ?? [];
        const latest = latestActivity(own, window.to);
        const proofs = own.filter((activity) => provesInWindow(activity.values, window)).length;
        const before = previousSteps.get(stepKey(project, participant)) ?? null;
        const now = numberOf(values, 'trede');
        const left = leftInWindow(values, window);
        return {
          peilmoment: window.to,
          gemeentecode: municipality.code,
          gemeente: municipality.name,
          project,
          deelnemernummer: participant,
          consulent: textOf(values, 'consulent'),
          doelgroep: textOf(values, 'doelgroep'),
          uitkering: textOf(values, 'uitkering'),
          arbeidsmarktpositie: textOf(values, 'arbeidsmarktpositie'),
          opleidingsniveau: textOf(values, 'opleidingsniveau'),
          geboortejaar: numberOf(values, 'geboortejaar'),
          geslacht: textOf(values, 'geslacht'),
          startdatum: dateOf(values, 'startdatum'),
          einddatum: dateOf(values, 'einddatum'),
          status: left ? 'uitgestroomd' : values['slapend'] === 'ja' ? 'slapend' : 'actief',
          esf: textOf(values, 'esf'),
          activiteiten_in_periode: own.filter((activity) => overlapsWindow(activity.values, window)).length,
          laatste_activiteit: latest === null ? null : textOf(latest, 'soort'),
          laatste_activiteit_datum: latest === null ? null : dateOf(latest, 'startdatum'),
          bewijsstukken: proofs,
          prestatie_aangetoond: proofs > 0 ? 'ja' : 'nee',
          trede_vorig: before,
          trede_nu: now,
          voortgang: progress(before, now),
          uitstroom: textOf(values, 'uitstroom'),
          kwalificatie_behaald: textOf(values, 'kwalificatie_behaald'),
        };
      });
  });
  return rows.sort(
    (a, b) => byCodePoints(a.project, b.project) || byCodePoints(a.deelnemernummer, b.deelnemernummer),
  );
}
