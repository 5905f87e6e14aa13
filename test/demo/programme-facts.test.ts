import { describe, expect, it } from 'vitest';
import { DEMO_PROGRAMMES, demoProgramme } from '../../functions/demo/demo-programmes.ts';
import { PUBLISHED_FIGURES } from '../../functions/demo/published-figures.ts';
import type { Indicator } from '../../shared/programme/programme.schema.ts';
import { factsOf } from './facts.ts';
import type { FactIndicator } from './facts.ts';

const EXAMPLE = /\(voorbeeld\)$/;

describe.each(DEMO_PROGRAMMES)('%s has everything of its source', (id) => {
  const programme = demoProgramme(id);
  const facts = factsOf(id);

  it('names, region, period and lines', () => {
    expect(programme.id).toBe(id);
    expect(programme.name).toBe(facts.title);
    const { code, name, lead, municipalities } = facts.region;
    expect(programme.region).toEqual({ code, name, lead, municipalities });
    expect([programme.start, programme.end]).toEqual([facts.period.start, facts.period.end]);
    expect(programme.lines).toEqual(facts.lines);
    for (const { name: meeting } of facts.meetings ?? [])
      expect(programme.meetings?.map((one) => one.name)).toContain(meeting);
  });

  it('projects with their lines, dates, milestones, overlaps and counted-under', () => {
    expect(programme.projects.map(({ code }) => code)).toEqual(facts.projects.map(({ code }) => code));
    for (const [index, fact] of facts.projects.entries()) {
      const project = programme.projects[index];
      expect(project).toMatchObject({ name: fact.name, lines: fact.lines ?? [fact.line] });
      if (fact.start !== undefined) expect([project?.start, project?.end]).toEqual([fact.start, fact.end]);
      expect(project?.milestones.map(({ due, name }) => [due, name])).toEqual(fact.milestones ?? []);
      expect(project?.overlaps).toEqual(fact.overlaps);
      expect(project?.countedUnder).toBe(fact.countedUnder);
    }
  });

  it('a project without dates in the source has assumed ones only where a note says so', () => {
    for (const fact of facts.projects) {
      const project = programme.projects.find(({ code }) => code === fact.code);
      if (fact.start !== undefined || (project?.start ?? project?.end) === undefined) continue;
      expect(programme.notes?.some((note) => /aangehouden: voorbeeld/.test(note))).toBe(true);
    }
  });

  it('indicators with targets, windows and comparators; others are marked as example', () => {
    for (const fact of facts.projects) {
      const project = programme.projects.find(({ code }) => code === fact.code);
      compareIndicators(project?.indicators ?? [], fact.indicators ?? []);
    }
    compareIndicators(programme.indicators, facts.programmeIndicators ?? []);
  });

  it('published figures', () => {
    const found = PUBLISHED_FIGURES.filter((figure) => figure.programme === id);
    const stated = facts.projects.flatMap(({ code, indicators = [] }) =>
      indicators.flatMap(({ name, actuals }) =>
        actuals.map((actual) => ({ project: code, name, ...actual })),
      ),
    );
    const named = found.map(({ project, indicator, asOf, value, note }) => ({
      project,
      name: programme.projects
        .find(({ code }) => code === project)
        ?.indicators.find((one) => one.id === indicator)?.name,
      asOf,
      value,
      ...(note !== undefined && { note }),
    }));
    expect(named).toEqual(stated);
  });
});

function compareIndicators(found: readonly Indicator[], facts: readonly FactIndicator[]): void {
  const fromSource = found.filter(({ name }) => !EXAMPLE.test(name));
  expect(fromSource.map(asFact)).toEqual(
    facts.map(({ actuals, ...fact }) => asFact({ ...asIndicator(fact), published: actuals.length > 0 })),
  );
  for (const { targets, published } of found.filter(({ name }) => EXAMPLE.test(name)))
    expect({ targets, published }).toEqual({ targets: [], published: undefined });
}

type Comparable = Pick<
  Indicator,
  'name' | 'kind' | 'unit' | 'direction' | 'targets' | 'window' | 'comparators' | 'published'
>;

function asFact({ name, kind, unit, direction, targets, window, comparators, published }: Comparable) {
  return { name, kind, unit, direction, targets, window, comparators, published: published ?? false };
}

function asIndicator({ targets, comparators, ...fact }: Omit<FactIndicator, 'actuals'>): Comparable {
  return {
    ...fact,
    targets: targets.map(({ by, ...target }) => ({ date: by, ...target })),
    comparators: comparators?.map(([name, value, n]) => ({ name, value, n })),
  };
}
