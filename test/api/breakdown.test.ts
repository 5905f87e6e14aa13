import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakdownPeriodsSchema, breakdownSchema } from '../../shared/api/breakdown.schema.ts';
import type { Breakdown, BreakdownPeriods } from '../../shared/api/breakdown.schema.ts';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { handIn } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers, address } from './support/people.ts';
import type { Person } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

let harness: Harness;

/** Vouchers by municipality and sector; one more, in `bouw`, was asked for after the period. */
const COUNTS = [
  ['Doetinchem', 'zorg', 23],
  ['Doetinchem', 'techniek', 6],
  ['Aalten', 'zorg', 12],
  ['Aalten', 'ict', 3],
] as const;
const csvOf = (counts: readonly (readonly [string, string, number])[]): string => {
  const rows = counts.flatMap(([gemeente, sector, count]) =>
    Array.from({ length: count }, () => `01-09-2025;aangevraagd;${gemeente};${sector}`),
  );
  const numbered = rows.map((row, index) => `V${index + 1};${row}`);
  return [
    'vouchernummer;aanvraagdatum;status;gemeente;sector',
    ...numbered,
    'L1;05-11-2025;aangevraagd;Aalten;bouw',
  ].join('\r\n');
};

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform(address('platform'));
  await harness.ask(address('platform'), 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
  const id = await handIn(harness, address('lead'), csvOf(COUNTS));
  await harness.ask(address('lead'), 'POST', `/api/submissions/${id}/confirm`, {
    reasons: { rij_na_periode: 'Klopt', na_periode: 'Klopt' },
  });
  await harness.work();
});
afterAll(() => harness.stop());

const ask = (query: string, person: Person = 'management'): Promise<Response> =>
  harness.ask(address(person), 'GET', `/api/programmes/prog-a/breakdown?${query}`);
async function breakdown(query: string, person?: Person): Promise<Breakdown> {
  const answer = await ask(query, person);
  expect(await answer.clone().text()).toContain('cells');
  return breakdownSchema.parse(await answer.json());
}
async function refusal(query: string, status: number, person?: Person): Promise<string> {
  const answer = await ask(query, person);
  expect(answer.status).toBe(status);
  return problemSchema.parse(await answer.json()).detail;
}

describe('a breakdown (contract §3, §5)', () => {
  test('rounds to fives, keeps zeros, and adds up rounded cells', async () => {
    const { cells, total, period, end, without } = await breakdown('dataset=vouchers&by=sector&project=3.7');
    expect({ period, end, total, without }).toEqual({
      ...{ period: '2025-B5', end: '2025-10-31', total: 45, without: [] },
    });
    expect(cells.filter(({ value }) => value > 0)).toEqual([
      { a: 'zorg', value: 35 },
      { a: 'techniek', value: 5 },
      { a: 'ict', value: 5 },
    ]);
    expect(cells).toHaveLength(11);
  });

  test('by two columns in the order asked', async () => {
    const asked = 'dataset=vouchers&by=sector,gemeente&project=3.7&period=2025-B5';
    const { cells, total } = await breakdown(asked);
    expect(cells.filter(({ value }) => value > 0)).toEqual([
      { a: 'zorg', b: 'GM0222', value: 25 },
      { a: 'zorg', b: 'GM0197', value: 10 },
      { a: 'techniek', b: 'GM0222', value: 5 },
      { a: 'ict', b: 'GM0197', value: 5 },
    ]);
    expect(total).toBe(45);
  });

  test('of the whole programme adds up what the projects show', async () => {
    const { cells, project } = await breakdown('dataset=vouchers&by=gemeente&period=2025-B5');
    expect(project).toBeNull();
    expect(cells).toEqual([
      { a: 'GM0222', value: 30 },
      { a: 'GM0197', value: 15 },
      { a: 'buiten_regio', value: 0 },
    ]);
  });

  test('a lead sees the same rounded numbers of an own project only', async () => {
    const asked = 'dataset=vouchers&by=sector&project=3.7';
    expect(await breakdown(asked, 'lead')).toEqual(await breakdown(asked));
    await refusal(asked, 404, 'other-lead');
    await refusal('dataset=vouchers&by=sector', 404, 'lead');
  });

  test('as a CSV with rounded numbers', async () => {
    const text = await (await ask('dataset=vouchers&by=sector&project=3.7&format=csv')).text();
    expect(text).toContain('project;tot_en_met;sector;aantal_afgerond\r\n3.7;31-10-2025;zorg;35\r\n');
  });
});

describe('is refused, in Dutch, with what can be asked', () => {
  test.each([
    [
      'by=opleiding&dataset=vouchers',
      400,
      'kan niet worden uitgesplitst: alleen op kolommen met vaste codes',
    ],
    ['by=geboortejaar&dataset=deelnemers', 400, 'zodat niemand te herkennen is'],
    ['by=kleur&dataset=vouchers', 400, 'bestaat niet in ‘vouchers’. Kies uit status, gemeente'],
    ['by=sector,sector&dataset=vouchers', 400, 'twee verschillende kolommen'],
    ['by=sector,status,gemeente&dataset=vouchers', 400, ''],
    ['by=sector&dataset=meetwaarden', 400, 'kan niet worden uitgesplitst'],
    ['by=sector&dataset=matches', 400, 'Geen project van dit programma levert'],
    ['by=soort&dataset=activiteiten&project=3.7', 400, 'Dit project levert geen'],
    ['by=sector&dataset=vouchers&period=2025-K3', 400, 'alleen aan het eind van een periode'],
    ['by=sector&dataset=vouchers&period=2026-B1', 400, 'nog niet voorbij'],
    ['by=sector&dataset=vouchers&period=2025-B4', 409, 'nog geen (volledige) gegevens'],
    ['by=soort&dataset=activiteiten', 409, 'nog geen (volledige) gegevens'],
    ['by=status&dataset=vouchers&project=9', 404, ''],
  ])('%s', async (query, status, detail) => {
    expect(await refusal(query, status)).toContain(detail);
  });

  test('what an exact total would give away, until there is more', async () => {
    const three = await handIn(harness, address('lead'), csvOf([['Aalten', 'ict', 2]]));
    await confirmed(three);
    expect(await refusal('dataset=vouchers&by=sector&project=3.7', 409)).toContain(
      'Deze uitsplitsing wordt niet getoond, omdat',
    );
  });
});

describe('over periods (issue 5)', () => {
  const over = async (query: string, person?: Person): Promise<BreakdownPeriods> => {
    const answer = await harness.ask(
      address(person ?? 'management'),
      'GET',
      `/api/programmes/prog-a/breakdown/periods?${query}`,
    );
    expect(await answer.clone().text()).toContain('periods');
    return breakdownPeriodsSchema.parse(await answer.json());
  };

  test('shows of each period exactly what it shows by itself, and why it shows nothing', async () => {
    harness.setToday('2026-01-20');
    const grown = csvOf(COUNTS).replace('L1;', 'L2;06-11-2025;aangevraagd;Doetinchem;zorg\r\nL1;');
    await confirmed(await handIn(harness, address('lead'), grown, { period: '2025-B6' }));
    for (const by of ['sector', 'gemeente', 'gemeente,sector', 'status', 'status,sector']) {
      const { periods, rows } = await over(`dataset=vouchers&by=${by}&project=3.7`);
      expect(periods.map(({ period }) => period)).toEqual(['2025-B5', '2025-B6']);
      for (const [index, { period, total, refusal }] of periods.entries()) {
        const query = `dataset=vouchers&by=${by}&project=3.7&period=${period}`;
        if (refusal !== null) {
          expect(total).toBeNull();
          expect(rows.every(({ values }) => values[index] === null)).toBe(true);
          expect(await refusal409(query)).toBe(refusal);
          continue;
        }
        const alone = await breakdown(query);
        expect(total).toBe(alone.total);
        expect(rows.map(({ a, b, values }) => [a, b, values[index]])).toEqual(
          expect.arrayContaining(
            alone.cells.filter(({ value }) => value > 0).map(({ a, b, value }) => [a, b, value]),
          ),
        );
        expect(rows.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)).toBe(alone.total);
      }
    }
    const { rows } = await over('dataset=vouchers&by=gemeente&project=3.7');
    expect(rows.find(({ a }) => a === 'GM0222')?.values).toEqual([null, 30]);
    harness.setToday('2025-11-20');
  });

  test('a lead sees those of own projects, as a CSV too', async () => {
    expect(await over('dataset=vouchers&by=sector&project=3.7', 'lead')).toEqual(
      await over('dataset=vouchers&by=sector&project=3.7'),
    );
    for (const [query, person, status] of [
      ['dataset=vouchers&by=sector&project=3.7', 'other-lead', 404],
      ['dataset=vouchers&by=sector', 'lead', 404],
      ['dataset=vouchers&by=sector&period=2025-B5', 'lead', 400],
      ['dataset=activiteiten&by=soort', 'management', 409],
    ] as const) {
      const path = `/api/programmes/prog-a/breakdown/periods?${query}`;
      expect((await harness.ask(address(person), 'GET', path)).status).toBe(status);
    }
    const path =
      '/api/programmes/prog-a/breakdown/periods?dataset=vouchers&by=gemeente&project=3.7&format=csv';
    const text = await (await harness.ask(address('lead'), 'GET', path)).text();
    expect(text).not.toContain('31-10-2025');
    expect(text).toContain('\r\n3.7;31-12-2025;GM0222;30\r\n');
  });

  const refusal409 = (query: string): Promise<string> => refusal(query, 409);
});

/** Confirms every warning of a submission, also those that a first confirmation brings up. */
async function confirmed(id: string): Promise<void> {
  for (const step of [1, 2]) {
    const answer = await harness.ask(address('lead'), 'GET', `/api/submissions/${id}`);
    const { groups } = (await answer.json()) as { groups: { code: string }[] };
    const reasons = Object.fromEntries(groups.map(({ code }) => [code, `Klopt ${step}`]));
    await harness.ask(address('lead'), 'POST', `/api/submissions/${id}/confirm`, { reasons });
    await harness.work();
  }
}
