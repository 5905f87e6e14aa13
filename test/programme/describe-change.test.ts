import { describe, expect, test } from 'vitest';
import { DEMO_PROGRAMMES, demoProgramme, projectOf } from '../../functions/demo/demo-programmes.ts';
import { describeChange } from '../../shared/programme/describe-change.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';

const demo = (): Programme => demoProgramme('achterhoek-2025-2028');
const vouchersOf = (programme: Programme) => projectOf(programme, '3.7');

/** Texts of what differs after a change of the Achterhoek's programme. */
function textsOf(change: (programme: Programme) => void): string[] {
  const after = structuredClone(demo());
  change(after);
  return describeChange(demo(), after).map(({ text }) => text);
}
describe('what differs between two versions', () => {
  test.each(DEMO_PROGRAMMES)('is nothing where they are the same: %s', (id) => {
    expect(describeChange(demoProgramme(id), demoProgramme(id))).toEqual([]);
  });

  test('is told for a field of the programme and one inside it', () => {
    const texts = textsOf((programme) => {
      programme.end = '2029-12-31';
      programme.thresholds.onTrack = 0.9;
      programme.sharedParticipantNumbers = !programme.sharedParticipantNumbers;
    });
    expect(texts).toHaveLength(3);
    expect(texts[0]).toBe('Laatste dag van het programma was 31-12-2028 en wordt 31-12-2029');
    expect(texts[1]).toBe('Grenzen van de status, op koers vanaf was 0,95 en wordt 0,9');
    expect(texts[2]).toMatch(
      /^Deelnemernummers zijn in alle projecten dezelfde was (ja|nee) en wordt (ja|nee)$/,
    );
  });

  test('is told with the project and indicator it is about', () => {
    const after = structuredClone(demo());
    const [indicator] = vouchersOf(after).indicators;
    if (indicator === undefined) throw new Error('no indicator');
    indicator.targets.push({ date: '2030-06-30', value: 1500, note: 'Besluit' });
    indicator.window = { per: 'jaar' };
    const changes = describeChange(demo(), after);
    expect(changes.map(({ part, project }) => [part, project])).toEqual([
      ['projects', '3.7'],
      ['projects', '3.7'],
    ]);
    const place = `Project 3.7, indicator ‘${indicator.name}’`;
    expect(changes.map(({ text }) => text)).toEqual([
      `${place}, welk deel van de tijd telt was leeg en wordt begint opnieuw: elk jaar`,
      `${place}, doel op 30-06-2030 komt erbij (waarde: 1.500; toelichting: ‘Besluit’)`,
    ]);
  });

  test('is told for what comes, what goes and what is only in another order', () => {
    const texts = textsOf((programme) => {
      programme.projects.push({ ...vouchersOf(programme), code: '9.1', name: 'Nieuw' });
      programme.region.municipalities.pop();
      programme.lines.reverse();
      vouchersOf(programme).lines.push('XX');
    });
    expect(texts).toContain('Project 9.1 Nieuw komt erbij');
    expect(texts).toContain('Regio en gemeenten, gemeente GM0294 Winterswijk vervalt');
    expect(texts).toContain('Programmalijnen: andere volgorde');
    expect(texts).toContain('Project 3.7, programmalijnen: XX erbij');
    expect(texts).toHaveLength(4);
  });

  test('is told for how something is measured, in one shape and in another', () => {
    const texts = textsOf((programme) => {
      const [first] = vouchersOf(programme).indicators;
      if (first === undefined) throw new Error('no indicator');
      first.measure = { dataset: 'vouchers', date: 'startdatum', where: { status: ['afgerond'] } };
    });
    expect(texts.every((text) => text.includes(', hoe het wordt gemeten, '))).toBe(true);
    expect(texts.join('\n')).toMatch(/datum die telt was toekenningsdatum en wordt startdatum/);
    const other = textsOf((programme) => {
      const [first] = vouchersOf(programme).indicators;
      if (first === undefined) throw new Error('no indicator');
      first.measure = { dataset: 'meetwaarden', as: 'total' };
    });
    expect(other).toHaveLength(1);
    expect(other[0]).toMatch(
      /wordt uit meetwaarden \(gegevens: meetwaarden; meetwaarden zijn: het lopende totaal\)$/,
    );
  });

  test('is told for money, with a PM post and without a year', () => {
    const texts = textsOf((programme) => {
      vouchersOf(programme).budget = [
        { year: null, lines: [{ nr: '1', label: 'Huur', expense: 1200.5, pm: 'income' }] },
      ];
    });
    expect(texts.at(-1)).toBe('Project 3.7, begrotingsjaar hele looptijd komt erbij');
    const transfers = textsOf(({ transfers: list }) =>
      list.push({ from: ['3.7', 2025, '1'], to: null, amount: 10 }),
    );
    expect(transfers).toEqual([
      'Overdracht komt erbij (van: 3.7, 2025, ‘1’; naar: leeg; bedrag in euro’s: 10)',
    ]);
  });

  test('never is nothing where the files differ', () => {
    const fields = [
      'name',
      'fund',
      'start',
      'end',
      'rhythm',
      'dueDays',
      'smallCell',
      'notes',
      'stated',
      'esf',
    ];
    const other = demoProgramme('gorinchem-2019-2021');
    for (const field of fields) {
      const after = { ...demo(), [field]: Reflect.get(other, field) as unknown };
      const differs =
        JSON.stringify(Reflect.get(demo(), field)) !== JSON.stringify(Reflect.get(after, field));
      expect(describeChange(demo(), after).length > 0, field).toBe(differs);
    }
  });
});
