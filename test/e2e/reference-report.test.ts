import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoProgrammeFile } from '../../functions/demo/demo-programmes.ts';
import { demoMembers } from '../../functions/demo/demo-users.ts';
import { demoDeliveries } from '../../functions/demo/generate/deliveries.ts';
import { handIn } from '../../functions/demo/load/hand-in.ts';
import { inParallel } from '../../functions/demo/load/in-parallel.ts';
import { settleReferenceDate } from '../../functions/demo/load/settle-reference-date.ts';
import { referenceReportSchema, type ReferenceReport } from '../../shared/api/reference-report.schema.ts';
import { withFrame } from './support/frame.ts';
import { SEEDS } from './support/seeds.ts';
import type { Frame } from './support/frame.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, WIDTHS } from './support/page-faults.ts';
import { longestReport } from './support/longest-report.ts';
import { readPdf } from './support/read-pdf.ts';
import { freeze, PROGRAMME } from './support/seed.ts';

const MIDDEN = { id: 'midden-limburg-2020-2022', region: 'AM33', date: '2022-01-01' } as const;
const SIX = ['GM0946', 'GM0957', 'GM0988', 'GM1641', 'GM1669', 'GM1711'];
const HISTORY = 'Gegevens van vóór de start van Peilstok.';
const EXAMPLE = { programme: PROGRAMME, date: '2025-07-01', gm: 'GM0222' };

/** What is printed for an audit years later: real paper, from a real browser. */
describe('the peilmomentrapport on paper', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let open: Frame['open'];

  // A product that starts with a programme makes its planned trials at once: here nothing may be frozen but what is asked.
  withFrame(null, async (frame) => {
    ({ stack, open } = frame);
    await SEEDS.participants(stack.api);
    await freeze(stack.api, EXAMPLE.date, EXAMPLE.gm);
    await seedMidden(stack);
  });

  test('of each of the six municipalities fits on two pages, is tagged and holds the hash', async () => {
    const page = await openAs('esf.midden-limburg');
    for (const gm of SIX) {
      const place = { programme: MIDDEN.id, date: MIDDEN.date, gm };
      const report = await reportOf('esf.midden-limburg', place);
      await show(page, place);
      const pdf = await readPdf(page);
      expect(pdf, gm).toMatchObject({
        tagged: true,
        title: expect.stringContaining(report.municipality.name),
      });
      expect(pdf.pages, gm).toBeLessThanOrEqual(2);
      expect(pdf.text, gm).toContain(report.files.find(({ name }) => name === 'extract.csv')?.sha256);
      expect(pdf.text, gm).toContain(squeezed(report.municipality.name));
    }
  });

  test('of the example of ESF+ says that it is one, with its indicators, at both widths', async () => {
    const page = await openAs('esf.achterhoek');
    const report = await reportOf('esf.achterhoek', EXAMPLE);
    await show(page, EXAMPLE);
    const pdf = await readPdf(page);
    expect(pdf.pages).toBeLessThanOrEqual(2);
    expect(pdf.tagged).toBe(true);
    expect(report.targets).not.toEqual([]);
    const [{ sha256 } = { sha256: 'no file' }] = report.files;
    for (const text of ['VOORBEELD', 'EECO01', 'EECR04', sha256, 'Bladzijde 1 van'])
      expect(pdf.text).toContain(squeezed(text));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await pageFaults(page)).toEqual([]);
    }
    await expect(
      page.getByRole('button', { name: 'Afdrukken of als PDF bewaren' }).isVisible(),
    ).resolves.toBe(true);
  });

  test('stays on two pages with a hundred consultants, many indicators and the longest names', async () => {
    const page = await openAs('esf.achterhoek');
    const report = longestReport(await reportOf('esf.achterhoek', EXAMPLE));
    await page.route('**/report', (route) => route.fulfill({ json: report }));
    await show(page, EXAMPLE);
    const pdf = await readPdf(page);
    expect(pdf.pages).toBe(2);
    expect(pdf.text).toContain(squeezed('107 andere samen'));
    expect(pdf.text).toContain(report.files[0]?.sha256);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await pageFaults(page)).toEqual([]);
  });

  test('says what to do where nothing is frozen, and is not for management', async () => {
    const page = await openAs('esf.achterhoek');
    await page.goto(addressOf({ ...EXAMPLE, gm: 'GM0197' }));
    await page.getByText('Maak eerst een proef of dien het extract in.').waitFor();
    const token = await stack.tokenFor('management.achterhoek');
    const path = `/api/programmes/${PROGRAMME}/reference-dates/${EXAMPLE.date}/${EXAMPLE.gm}/report`;
    const answer = await fetch(stack.origin + path, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(403);
  });

  async function openAs(user: string): Promise<Page> {
    // axe is put into the page, which the content security policy forbids to all others.
    const { page } = await open(user, { bypassCSP: true });
    return page;
  }

  function addressOf({ programme, date, gm }: typeof EXAMPLE): string {
    return `${stack.origin}/programma/${programme}/peilmomenten/${date}/${gm}/rapport`;
  }

  async function show(page: Page, place: typeof EXAMPLE): Promise<void> {
    await page.goto(addressOf(place));
    await page.getByRole('heading', { name: 'Controlegetallen' }).waitFor();
  }

  async function reportOf(user: string, { programme, date, gm }: typeof EXAMPLE): Promise<ReferenceReport> {
    const path = `/programmes/${programme}/reference-dates/${date}/${gm}/report`;
    return referenceReportSchema.parse(await stack.api.get(user, path));
  }
});

const squeezed = (text: string): string => text.replaceAll(' ', '');

/** The six municipalities of Midden-Limburg at 1 January 2022; two of them have an earlier date to compare with. */
async function seedMidden({ api }: LocalStack): Promise<void> {
  await api.put('platform', `/programmes/${MIDDEN.id}`, demoProgrammeFile(MIDDEN.id));
  await api.put('platform', `/regions/${MIDDEN.region}/members`, demoMembers(MIDDEN.region));
  const deliveries = demoDeliveries().filter(
    ({ programme, project, period, municipality }) =>
      programme === MIDDEN.id &&
      project === 'ESF-1' &&
      (period === '2021-H2' || (period === '2021-H1' && municipality === 'GM0957')),
  );
  const byMunicipality = Object.values(Object.groupBy(deliveries, ({ municipality }) => municipality ?? ''));
  await inParallel(
    4,
    byMunicipality.flatMap((each) => (each === undefined ? [] : [each])),
    async (delivery) => handIn(api, MIDDEN.region, { ...delivery, history: HISTORY }),
  );
  const settle = (date: string, municipality: string) =>
    settleReferenceDate(api, 'esf.midden-limburg', {
      ...{ programme: MIDDEN.id, date, municipality, on: date },
      actions: ['submit', 'finalise'],
    });
  await settle('2021-07-01', 'GM0957');
  for (const gm of SIX) await settle(MIDDEN.date, gm);
}
