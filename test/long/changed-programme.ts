import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { plus } from './days.ts';
import type { Random } from './random.ts';

type IndicatorFile = NonNullable<ProgrammeFile['indicators']>[number];

/** A programme file with a thing or two changed, as a beheerder would in the editor; it need not be sound. */
export function changedProgramme(
  { below, chance, pick, sample }: Random,
  file: ProgrammeFile,
): ProgrammeFile {
  const next = structuredClone(file);
  const owners = [...next.projects, next];
  const all = owners.flatMap(({ indicators = [] }) => indicators);
  const changes = pick([1, 1, 2, 4]);
  for (let count = 0; count < changes; count++) {
    const [indicator] = sample(all, 1);
    if (indicator !== undefined && chance(0.7)) changeIndicator(indicator);
    else changeFrame();
  }
  return next;

  function changeIndicator(indicator: IndicatorFile): void {
    const targets = (indicator.targets ??= []);
    pick([raiseTargets, moveTarget, dropTarget, setBaseline, setWindow, turn, otherCondition])();

    function raiseTargets(): void {
      for (const target of targets) target.value = Math.round(target.value * pick([0.5, 1.1, 2]) * 10) / 10;
    }
    function moveTarget(): void {
      for (const target of sample(targets, 1)) target.date = plus(target.date, 1 + below(200));
    }
    function dropTarget(): void {
      indicator.targets = targets.slice(1);
    }
    function setBaseline(): void {
      if (indicator.baseline === undefined) indicator.baseline = below(10);
      else delete indicator.baseline;
    }
    function setWindow(): void {
      if (indicator.window !== undefined) delete indicator.window;
      else if (!('projects' in indicator.measure)) indicator.window = { per: 'jaar' };
    }
    function turn(): void {
      indicator.direction = indicator.direction === 'down' ? 'up' : 'down';
    }
    function otherCondition(): void {
      if ('where' in indicator.measure) delete indicator.measure.where;
    }
  }

  function changeFrame(): void {
    pick([endEarlier, otherThresholds, otherDays, countOnce, dropIndicator, countUnder, leaveOut])();
  }

  function endEarlier(): void {
    for (const project of sample(next.projects, 1)) project.end = plus(project.end ?? next.end, -below(120));
  }
  function otherThresholds(): void {
    next.thresholds = { onTrack: pick([0.9, 1]), attention: pick([0.5, 0.85]) };
  }
  function otherDays(): void {
    next.dueDays = pick([7, 14, 30]);
  }
  function countOnce(): void {
    next.sharedParticipantNumbers = next.sharedParticipantNumbers !== true;
  }
  function dropIndicator(): void {
    for (const owner of sample(owners, 1)) owner.indicators = owner.indicators?.slice(1) ?? [];
  }
  function countUnder(): void {
    const [first, ...others] = next.projects;
    const [other] = sample(others, 1);
    if (first === undefined || other === undefined) return;
    if (other.countedUnder === undefined) other.countedUnder = first.code;
    else delete other.countedUnder;
  }
  /** A programme's indicator adds up one project less. */
  function leaveOut(): void {
    for (const { measure } of next.indicators ?? [])
      if ('projects' in measure && measure.projects.length > 1) measure.projects = measure.projects.slice(1);
  }
}
