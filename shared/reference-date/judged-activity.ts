import { normaliseKey } from '../datasets/cells/normalise-key.ts';
import type { Row } from '../datasets/dataset.ts';
import { dateOf, textOf } from './row-cells.ts';
import { byCodePoints } from './code-points.ts';
import { overlapsWindow } from './proof.ts';
import { activityPlace, personKey } from './reconcile-finding.ts';
import type { FindingPlace, ReconcileInput, ReconcileSource } from './reconcile-finding.ts';

/** An activity that began before D, with what the reconciliation needs to know of it. */
export interface JudgedActivity {
  readonly source: ReconcileSource;
  readonly row: Row;
  /** The row of its participant in the same hand-in. */
  readonly participant: Row | undefined;
  readonly place: FindingPlace;
  /** Who it is of, see `personKey`. */
  readonly person: string;
  /** It counts at this date: it overlaps W. */
  readonly inWindow: boolean;
}

/**
 * The activities that began before D, but for those of participants outside the municipalities of ESF, in an order of their own (start date, project, municipality, number), so that of
 * two equal claims the earlier one is always the same, whatever the order of rows.
 */
export function judgedActivities({
  window,
  sources,
  sharedNumbers,
  municipalities,
}: ReconcileInput): JudgedActivity[] {
  return sources
    .flatMap((source) => {
      const participants = new Map(
        source.participants.map(({ values }) => [
          normaliseKey(textOf(values, 'deelnemernummer') ?? ''),
          values,
        ]),
      );
      return source.activities
        .filter(({ values }) => (dateOf(values, 'startdatum') ?? window.to) < window.to)
        .map(({ values: row }): JudgedActivity => {
          const participant = participants.get(normaliseKey(textOf(row, 'deelnemernummer') ?? ''));
          const place = activityPlace(source, row, participant);
          return {
            source,
            row,
            participant,
            place,
            person: personKey(sharedNumbers, source.project, place.deelnemernummer),
            inWindow: overlapsWindow(row, window),
          };
        });
    })
    .filter(
      ({ participant, place }) =>
        participant === undefined || municipalities.includes(place.municipality ?? ''),
    )
    .sort(byTime);
}

function byTime(a: JudgedActivity, b: JudgedActivity): number {
  return (
    byCodePoints(dateOf(a.row, 'startdatum') ?? '', dateOf(b.row, 'startdatum') ?? '') ||
    byCodePoints(a.place.project, b.place.project) ||
    byCodePoints(a.place.municipality ?? '', b.place.municipality ?? '') ||
    byCodePoints(a.place.activiteitnummer ?? '', b.place.activiteitnummer ?? '')
  );
}
