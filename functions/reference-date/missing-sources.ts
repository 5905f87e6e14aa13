import { addDays, type Instant, type IsoDate } from '../../shared/dates/iso-date.ts';
import { deliveriesAt, type DeliveryEntry } from '../../shared/programme/delivery-state.ts';
import { periodOf } from '../../shared/programme/period.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Head } from '../../shared/submission/submission.ts';
import type { ExtractInput } from '../ports/reference-date.port.ts';

/** What an extract at D should rest on and was not delivered. */
export interface MissingSource {
  readonly project: string;
  readonly dataset: ExtractInput['dataset'];
  /** The period that holds D − 1. */
  readonly period: string;
  readonly state: 'open' | 'te_laat' | 'gesloten';
  readonly due: IsoDate;
  /** The earlier period that is used instead; null: nothing was ever delivered. */
  readonly used: string | null;
}

/** Tells of a municipality at D what is missing, given what an extract made now would rest on. */
type MissingAt = (date: IsoDate, municipality: string, inputs: readonly ExtractInput[]) => MissingSource[];

/** Looks through the deliveries of the ESF projects once, for any number of dates and municipalities (contract §3, §4). */
export function missingSources(programme: Programme, heads: readonly Head[], now: Instant): MissingAt {
  const wanted = programme.projects.filter(({ code }) => programme.esf?.projects.includes(code) ?? false);
  const entries = deliveriesAt({ ...programme, projects: wanted }, heads, now).flatMap(missingEntry);
  return (date, municipality, inputs) =>
    entries
      .filter(({ of, period, rhythm }) => {
        return (of === null || of === municipality) && period === periodOf(addDays(date, -1), rhythm);
      })
      .map(({ of: _of, rhythm: _rhythm, ...missing }) => ({
        ...missing,
        used:
          inputs.find(({ project, dataset }) => project === missing.project && dataset === missing.dataset)
            ?.period ?? null,
      }));

  function missingEntry({ project, dataset, municipality: of, period, state, due }: DeliveryEntry) {
    if (dataset !== 'deelnemers' && dataset !== 'activiteiten') return [];
    if (state !== 'open' && state !== 'te_laat' && state !== 'gesloten') return [];
    const rhythm = wanted.find(({ code }) => code === project)?.rhythm ?? programme.rhythm;
    return [{ project, dataset, of, period, state, due, rhythm }];
  }
}
