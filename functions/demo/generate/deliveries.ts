import type { FileDatasetId } from '../../../shared/datasets/dataset.ts';
import { periodEnd, periodsBetween } from '../../../shared/programme/period.ts';
import type { Programme, Project } from '../../../shared/programme/programme.schema.ts';
import { DEMO_PROGRAMMES, demoProgramme } from '../demo-programmes.ts';
import type { DemoProgrammeId } from '../demo-programmes.ts';
import { activitiesFile } from './activities.ts';
import { ASYLUM_CASELOAD, ESF_CASELOADS, ZEG_CASELOAD } from './caseloads.ts';
import type { CaseloadPlan } from './caseloads.ts';
import type { DemoDelivery, DemoProgress } from './demo-delivery.ts';
import { financesFile } from './finances.ts';
import { matchesFile } from './matches.ts';
import { measuredValuesFile } from './measured-values.ts';
import { participantsFile } from './participants.ts';
import { progressForm } from './progress-forms.ts';
import { DEMO_TODAY, timing } from './timing.ts';
import { voucherFile, voucherRows } from './vouchers.ts';

interface Place {
  readonly id: DemoProgrammeId;
  readonly programme: Programme;
  readonly project: Project;
  readonly dataset: FileDatasetId;
  readonly municipality: string | null;
  readonly period: string;
  /** Which of the project's periods it is, from 0. */
  readonly index: number;
}

/** Every file of the demo in the order of its clock; participants go before the activities that name them. */
export function demoDeliveries(): DemoDelivery[] {
  return DEMO_PROGRAMMES.flatMap(places)
    .flatMap((place): DemoDelivery[] => {
      const { id, project, dataset, municipality, period } = place;
      const slot = [project.code, dataset, period, ...(municipality === null ? [] : [municipality])].join(
        '/',
      );
      const when = timing(id, slot, period);
      if (when === null) return [];
      return [
        {
          programme: id,
          project: project.code,
          dataset,
          municipality,
          period,
          ...when,
          fileName: `${slot.replaceAll('/', '-')}.csv`,
          content: contentOf(place),
        },
      ];
    })
    .sort(byDay);
}

/** Every progress form of the demo in the order of its clock. */
export function demoProgress(): DemoProgress[] {
  return DEMO_PROGRAMMES.flatMap((id) => {
    const programme = demoProgramme(id);
    return programme.projects
      .filter(({ datasets }) => datasets.includes('voortgang'))
      .flatMap((project) =>
        periodsOf(programme, project).flatMap((period): DemoProgress[] => {
          const when = timing(id, `${project.code}/voortgang/${period}`, period);
          if (when === null || when.history !== null) return [];
          return [
            {
              programme: id,
              project: project.code,
              period,
              on: when.on,
              form: progressForm(id, project, period),
            },
          ];
        }),
      );
  }).sort(byDay);
}

function places(id: DemoProgrammeId): Place[] {
  const programme = demoProgramme(id);
  return programme.projects.flatMap((project) =>
    periodsOf(programme, project).flatMap((period, index) =>
      (project.deliveredPer === 'municipality' ? (project.municipalities ?? []) : [null]).flatMap(
        (municipality) =>
          project.datasets
            .filter((dataset) => dataset !== 'voortgang')
            .map((dataset) => ({ id, programme, project, dataset, municipality, period, index })),
      ),
    ),
  );
}

/** The periods of a project that are over on the day of the demo. */
function periodsOf(programme: Programme, project: Project): string[] {
  const from = project.start ?? programme.start;
  const to = project.end ?? programme.end;
  const rhythm = project.rhythm ?? programme.rhythm;
  return periodsBetween(from, to, rhythm).filter((period) => periodEnd(period) <= DEMO_TODAY);
}

function contentOf({ id, programme, project, dataset, municipality, period, index }: Place): string | null {
  const end = periodEnd(period);
  switch (dataset) {
    case 'vouchers':
      return voucherFile(voucherRows(end));
    case 'matches':
      return matchesFile(project.code, programme.start, programme.end, end);
    case 'meetwaarden':
      return measuredValuesFile(id, project, period, index);
    case 'financien':
      return financesFile(project, end);
    case 'deelnemers':
    case 'activiteiten': {
      const plan = caseloadOf(project.code, municipality);
      // The last period of ESF-1 holds only the project's last day: nothing happened that day.
      if (municipality !== null && period === '2022-H2') return null;
      return dataset === 'deelnemers' ? participantsFile(plan, end) : activitiesFile(plan, end);
    }
  }
}

function caseloadOf(project: string, municipality: string | null): CaseloadPlan {
  const plan =
    municipality !== null
      ? ESF_CASELOADS[municipality]
      : { '3.12': ZEG_CASELOAD, '3.16a': ASYLUM_CASELOAD }[project];
  if (plan === undefined) throw new RangeError(`no caseload for ${project} ${municipality}`);
  return plan;
}

function byDay(a: { readonly on: string }, b: { readonly on: string }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}
