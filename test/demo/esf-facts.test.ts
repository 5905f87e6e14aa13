import { describe, expect, it } from 'vitest';
import { demoProgramme, projectOf } from '../../functions/demo/demo-programmes.ts';
import { factsOf } from './facts.ts';

describe('the ESF project of Midden-Limburg', () => {
  const programme = demoProgramme('midden-limburg-2020-2022');
  const fact = factsOf('midden-limburg-2020-2022').projects.find(({ code }) => code === 'ESF-1');
  const codes = new Map(programme.region.municipalities.map(({ code, name }) => [name, code]));

  it('has the fund, the maximum and the six municipalities that hand in their own caseload', () => {
    expect(programme.fund).toBe('react_eu');
    expect(programme.esf?.maximum).toBe(fact?.maximumSubsidy);
    const six = fact?.municipalities?.map((name) => codes.get(name));
    expect(six).toHaveLength(6);
    expect(programme.esf?.municipalities.map(({ code }) => code)).toEqual(six);
    expect(projectOf(programme, 'ESF-1')).toMatchObject({
      deliveredPer: 'municipality',
      municipalities: six,
    });
  });

  it('counts the four that joined half-way for half and lets them try at 1 July 2021', () => {
    const trial = fact?.peilmomenten?.[0]?.trial?.map((name) => codes.get(name)).sort();
    const half = programme.esf?.municipalities.filter(({ factor }) => factor === 0.5);
    expect(half?.map(({ code }) => code).sort()).toEqual(trial);
    expect(half?.every((one) => one.trial?.join() === '2021-07-01')).toBe(true);
    const others = programme.esf?.municipalities.filter(({ factor }) => factor !== 0.5);
    expect(others?.map(({ factor, trial: none }) => [factor, none])).toEqual([
      [1, undefined],
      [1, undefined],
    ]);
  });

  it.each(['midden-limburg-2020-2022', 'achterhoek-2025-2028'] as const)(
    'marks the weights of %s as example',
    (id) => {
      expect(demoProgramme(id).esf?.municipalities.every(({ example }) => example === true)).toBe(true);
    },
  );
});
