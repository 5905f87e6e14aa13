import { describe, expect, it } from 'vitest';
import { demoProgramme, demoProgrammeId, projectOf } from '../../functions/demo/demo-programmes.ts';
import { demoDeliveries, demoProgress } from '../../functions/demo/generate/deliveries.ts';
import { DEMO_TODAY, LATE, MISSING, REASONS } from '../../functions/demo/generate/timing.ts';
import { PUBLISHED_FIGURES } from '../../functions/demo/published-figures.ts';
import { progressInputSchema } from '../../shared/api/progress.schema.ts';
import { daysBetween } from '../../shared/dates/iso-date.ts';
import { periodEnd, periodOf } from '../../shared/programme/period.ts';
import { isoOf, readDemoCsv } from './read-demo-csv.ts';

const deliveries = demoDeliveries();
const opijver = deliveries.filter(({ dataset }) => dataset === 'vouchers');
const rowsOf = (project: string, dataset: string, period: string): Record<string, string>[] =>
  readDemoCsv(
    deliveries.find((one) => one.project === project && one.dataset === dataset && one.period === period)
      ?.content ?? '',
  );

describe('the register of Opijver', () => {
  const rows = rowsOf('3.7', 'vouchers', '2024-B5');
  const granted = rows.filter(({ toekenningsdatum }) => toekenningsdatum);

  it('has the published totals on 31 October 2024', () => {
    const shortage = granted.filter(({ sector = '' }) => ['zorg', 'techniek', 'onderwijs'].includes(sector));
    const employed = rows.filter(({ arbeidspositie }) => arbeidspositie === 'loondienst');
    expect([granted.length, shortage.length]).toEqual([400, 280]);
    expect(employed.length / rows.length).toBeCloseTo(2 / 3, 12);
    expect(rows.filter(({ status }) => status === 'aangevraagd').length).toBeGreaterThan(100);
    expect(rows.every(({ aanvraagdatum }) => isoOf(aanvraagdatum) <= '2024-10-31')).toBe(true);
  });

  it('goes on plausibly to the last file', () => {
    const last = rowsOf('3.7', 'vouchers', '2025-B4').filter(({ toekenningsdatum }) => toekenningsdatum);
    const in2025 = last.filter(({ toekenningsdatum }) => isoOf(toekenningsdatum) >= '2025-01-01');
    expect(last.length).toBeGreaterThan(700);
    expect(last.length).toBeLessThan(1200);
    expect(in2025.length).toBeGreaterThan(250);
    expect(in2025.length).toBeLessThan(600);
  });

  it('loses no row but the one that was entered twice', () => {
    const lost = opijver.slice(1).flatMap(({ content }, index) => {
      const now = new Set(numbers(content));
      return numbers(opijver[index]?.content ?? null).filter((number) => !now.has(number));
    });
    expect(lost).toEqual(['OPV-0740']);
  });
});

describe('example totals', () => {
  it('Gorinchem makes 124 matches that count and 26 in the care project', () => {
    const counted = ['G1', 'G6'].flatMap((project) => rowsOf(project, 'matches', '2021-B3'));
    const care = rowsOf('G5', 'matches', '2021-B3');
    const bbl = care.filter(({ soort }) => soort === 'bbl').length;
    const jobs = counted.filter(({ soort = '' }) => ['baan', 'bbl', 'leerwerkplek'].includes(soort)).length;
    expect([care.length, bbl, jobs + bbl]).toEqual([26, 8, 124]);
  });

  it('ZEG guides 128 youths from January to July 2025', () => {
    const starts = rowsOf('3.12', 'deelnemers', '2025-B4').map(({ startdatum }) => isoOf(startdatum));
    expect(starts.filter((start) => start >= '2025-01-01' && start <= '2025-07-31')).toHaveLength(128);
  });

  it('activities name participants of the same file', () => {
    for (const { project, municipality, period, content } of deliveries.filter(
      (one) => one.dataset === 'activiteiten',
    )) {
      const people = deliveries.find(
        (one) =>
          one.dataset === 'deelnemers' &&
          one.project === project &&
          one.municipality === municipality &&
          one.period === period,
      );
      const known = new Set(readDemoCsv(people?.content ?? '').map(({ deelnemernummer }) => deelnemernummer));
      const strangers = readDemoCsv(content ?? '').filter(
        ({ deelnemernummer }) => !known.has(deelnemernummer),
      );
      expect(content === null ? [] : strangers).toEqual([]);
    }
  });
});

describe('published figures that are measured values', () => {
  const measured = PUBLISHED_FIGURES.filter(({ project, indicator }) => {
    const found = deliveries.find((one) => one.project === project && one.dataset === 'meetwaarden');
    return (
      found !== undefined &&
      !['vouchers-toegekend', 'aandeel-tekortsectoren', 'aandeel-loondienst'].includes(indicator)
    );
  });

  it.each(measured)(
    '$project $indicator on $asOf is $value',
    ({ programme, project, indicator, asOf, value }) => {
      const found = projectOf(demoProgramme(demoProgrammeId(programme)), project);
      const rhythm = found.rhythm ?? demoProgramme(demoProgrammeId(programme)).rhythm;
      const row = rowsOf(project, 'meetwaarden', periodOf(asOf, rhythm)).find(
        (one) => one['indicator'] === indicator,
      );
      expect(Number(row?.['waarde']?.replace(',', '.'))).toBe(value);
    },
  );

  it('are all but the three of the voucher register', () => {
    expect(measured).toHaveLength(PUBLISHED_FIGURES.length - 3);
  });
});

describe('the plan of deliveries', () => {
  it('is the same on every run', () => {
    expect(demoDeliveries()).toEqual(deliveries);
    expect(demoProgress()).toEqual(demoProgress());
  });

  it('holds no number of 8 or 9 digits, as a citizen service number has', () => {
    const cells = deliveries.flatMap(({ content }) => (content ?? '').split(/[;\r\n]+/));
    const dates = /^\d\d-\d\d-\d{4}$/;
    expect(
      cells.filter((cell) => !dates.test(cell) && /^\D?\d{8,9}$/.test(cell.replace(/[.\- ]/g, ''))),
    ).toEqual([]);
  });

  it('hands in on time, late, as history, and leaves out what it says', () => {
    const late = deliveries.filter(
      ({ on, period, history }) => history === null && daysBetween(periodEnd(period), on) > 14,
    );
    expect(late.length).toBe(Object.keys(LATE).filter((key) => !key.includes('/voortgang/')).length);
    expect(late.every(({ on, period }) => daysBetween(periodEnd(period), on) <= 45)).toBe(true);
    expect(deliveries.some(({ history }) => history !== null)).toBe(true);
    expect(deliveries.every(({ on, period }) => on <= DEMO_TODAY && on > periodEnd(period))).toBe(true);
  });

  it('names only slots that exist in its exceptions', () => {
    const slots = new Set([
      ...deliveries.map(({ programme, project, dataset, period, municipality }) =>
        [programme, project, dataset, period, ...(municipality === null ? [] : [municipality])].join('/'),
      ),
      ...demoProgress().map(
        ({ programme, project, period }) => `${programme}/${project}/voortgang/${period}`,
      ),
    ]);
    for (const key of [...Object.keys(LATE), ...Object.keys(REASONS)]) expect(slots).toContain(key);
    for (const key of MISSING) {
      expect(slots).not.toContain(key);
      const [programme = '', project = '', dataset] = key.split('/');
      expect(projectOf(demoProgramme(demoProgrammeId(programme)), project).datasets).toContain(dataset);
    }
  });

  it('stays small', () => {
    expect(deliveries.length).toBeLessThan(400);
    expect(demoProgress().length).toBeLessThan(130);
  });

  it('has progress forms that the API takes, in its own words', () => {
    for (const { form } of demoProgress()) expect(progressInputSchema.parse(form)).toEqual(form);
  });
});

function numbers(content: string | null): string[] {
  return readDemoCsv(content ?? '').flatMap(({ vouchernummer }) => vouchernummer ?? []);
}
