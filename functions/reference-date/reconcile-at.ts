import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { scopeOf } from '../../shared/programme/project-scope.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type {
  LeftBefore,
  ReconcileFinding,
  ReconcileSource,
} from '../../shared/reference-date/reconcile-finding.ts';
import { reconcile } from '../../shared/reference-date/reconcile.ts';
import { referenceWindow } from '../../shared/reference-date/window.ts';
import type { Ports } from '../ports/ports.ts';
import type { ExtractInput } from '../ports/reference-date.port.ts';
import { esfProjects, extractInputs } from './extract-inputs.ts';
import { loadSources } from './load-sources.ts';
import { definitiveExtracts } from './previous-extract.ts';

type ReconcilePorts = Pick<Ports, 'heads' | 'rows' | 'referenceDates' | 'archive'>;

/**
 * Where participants, caseload and activities do not agree at D, over all municipalities, each hand-in once. It rests on
 * what the frozen extracts name, else on what is in force; so does a hand-in for all municipalities at once of which
 * they froze different ones.
 */
export async function reconcileAt(
  ports: ReconcilePorts,
  programme: Programme,
  date: IsoDate,
): Promise<ReconcileFinding[]> {
  const municipalities = (programme.esf?.municipalities ?? []).map(({ code }) => code);
  const [sources, leftBefore] = await Promise.all([
    sourcesAt(ports, programme, date, municipalities),
    leftBeforeAt(ports, programme.id, date, municipalities),
  ]);
  return reconcile({
    window: referenceWindow(date, programme.esf?.referenceDates ?? []),
    municipalities,
    sharedNumbers: programme.sharedParticipantNumbers,
    sources,
    leftBefore,
  });
}

async function sourcesAt(
  ports: ReconcilePorts,
  programme: Programme,
  date: IsoDate,
  municipalities: readonly string[],
): Promise<ReconcileSource[]> {
  const [heads, records] = await Promise.all([
    ports.heads.ofProgramme(programme.id),
    ports.referenceDates.list(programme.id, date),
  ]);
  const perMunicipality = municipalities.map((code) => {
    const now = extractInputs(programme, heads, date, code);
    return { code, now, used: records.find((each) => each.municipality === code)?.extract?.inputs ?? now };
  });
  const sources: ReconcileSource[] = [];
  for (const project of esfProjects(programme)) {
    const { start, end } = scopeOf(programme, project);
    const inputsOf = (inputs: readonly ExtractInput[]) =>
      inputs.filter((input) => input.project === project.code);
    const handIns = perMunicipality.map(({ code, now, used }) => ({
      ...{ municipality: project.deliveredPer === 'municipality' ? code : null },
      ...{ now: inputsOf(now), used: inputsOf(used) },
    }));
    const [first] = handIns;
    const isOne = new Set(handIns.map(({ used }) => named(used))).size === 1;
    const whole = first === undefined ? [] : [{ ...first, used: isOne ? first.used : first.now }];
    for (const { municipality, used } of project.deliveredPer === 'municipality' ? handIns : whole)
      for (const { participants, activities } of await loadSources(ports.rows, used))
        sources.push({ project: project.code, start, end, municipality, participants, activities });
  }
  return sources;
}

const named = (inputs: readonly ExtractInput[]): string =>
  inputs.map(({ submission }) => submission).join(' ');

/** Who had left according to the definitive extracts before D. */
async function leftBeforeAt(
  ports: ReconcilePorts,
  programme: string,
  date: IsoDate,
  municipalities: readonly string[],
): Promise<LeftBefore[]> {
  const found: LeftBefore[] = [];
  for (const code of municipalities)
    for (const { rows } of await definitiveExtracts(ports, programme, date, code))
      for (const { status, project, deelnemernummer } of rows)
        if (status === 'uitgestroomd') found.push({ project, municipality: code, deelnemernummer });
  return found;
}
