import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { carryOut } from '../../functions/reference-date/carry-out.ts';
import { requestAction } from '../../functions/reference-date/request-action.ts';
import { resumeReferenceDates } from '../../functions/reference-date/resume.ts';
import { manifestSchema, referenceDatesSchema } from '../../shared/api/reference-dates.schema.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import { programmeSchema } from '../../shared/programme/programme.schema.ts';
import { startHarness, type Harness } from '../api/support/harness.ts';
import { programmeFile } from '../api/support/programmes.ts';
import { activity, participant } from './make-rows.ts';

const DATES = '/api/programmes/prog-a/reference-dates';
let harness: Harness;

/** Puts rows in force for a municipality and period, as a commit would. */
async function deliver(
  dataset: 'deelnemers' | 'activiteiten',
  municipality: string,
  period: string,
  rows: KeyedRow[],
) {
  const { deps } = harness;
  const id = deps.newId();
  const slot = { programme: 'prog-a', project: 'ESF', dataset, municipality, period };
  await deps.rows.write(
    { ...slot, id },
    async (take) => {
      for (const row of rows) take(row);
    },
    rows.length,
  );
  const expected = (await deps.heads.get(slot))?.version ?? 0;
  const [at, by] = [deps.clock.now(), 'lead@x.nl'];
  await deps.heads.append(
    slot,
    expected,
    {
      version: expected + 1,
      kind: 'commit',
      at,
      by,
      inForce: id,
      submission: id,
      history: false,
      nothingToReport: false,
    },
    { id: deps.newId(), at, by, action: 'commit', subject: dataset, from: null, to: id, reason: null },
  );
  return id;
}

/** Asks for an action as the ESF administrator, and lets the function carry it out. */
async function act(
  municipality: string,
  action: string,
  date = '2025-07-01',
  body?: unknown,
): Promise<number> {
  const { status } = await harness.ask(
    'esf@x.nl',
    'POST',
    `${DATES}/${date}/${municipality}/${action}`,
    body,
  );
  await carryOut(harness.deps, { kind: 'reference-date', programme: 'prog-a', date, municipality });
  return status;
}

async function extractText(municipality: string, file: string, date = '2025-07-01'): Promise<string> {
  const answer = await harness.ask('esf@x.nl', 'GET', `${DATES}/${date}/${municipality}/${file}`);
  expect(answer.status).toBe(303);
  const got = await fetch(answer.headers.get('location') ?? '');
  // text() would swallow the byte-order mark that Excel needs.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await got.arrayBuffer());
}

async function stateOf(municipality: string, date = '2025-07-01') {
  const dates = referenceDatesSchema.parse(await (await harness.ask('esf@x.nl', 'GET', DATES)).json());
  return dates.find((each) => each.date === date)?.municipalities.find(({ code }) => code === municipality);
}

const doetinchem = (number: string, values = {}) =>
  participant(number, { gemeente: 'GM0222', startdatum: '2025-02-01', ...values });

beforeAll(async () => {
  harness = await startHarness();
  const programme = programmeSchema.parse(programmeFile('prog-a', 'AM09'));
  const [at, by] = [harness.deps.clock.now(), 'platform@x.nl'];
  await harness.deps.programmes.add(programme, 0, at, {
    ...{ id: 'p-1', at, by, action: 'programme', subject: 'prog-a', from: null, to: '1', reason: null },
  });
  await harness.setMembers('AM09', [
    { user: 'esf@x.nl', role: 'esf' },
    { user: 'reviewer@x.nl', role: 'beoordelaar', municipalities: ['GM0222'] },
  ]);
  await deliver('deelnemers', 'GM0222', '2025-B3', [
    doetinchem('DN-1'),
    doetinchem('DN-2', { slapend: 'ja', consulent: '=C2' }),
    doetinchem('DN-3', { startdatum: '2025-07-01' }),
  ]);
  await deliver('activiteiten', 'GM0222', '2025-B3', [activity('A-1', 'DN-1', { startdatum: '2025-03-01' })]);
}, 30_000);
afterAll(() => harness.stop());

describe('freezing a reference date by hand (contract §4)', () => {
  test('a trial may be repeated and gives the same bytes', async () => {
    expect(await act('GM0222', 'trial')).toBe(202);
    const first = await stateOf('GM0222');
    expect(first).toMatchObject({ state: 'proef', counts: { caseload: 2, left: 0, proven: 1 } });
    expect(await act('GM0222', 'trial')).toBe(202);
    expect((await stateOf('GM0222'))?.sha256).toBe(first?.sha256);
  });

  test('a reviewer sees what was submitted, not what was tried', async () => {
    const path = `${DATES}/2025-07-01/GM0222/extract.csv`;
    expect((await harness.ask('reviewer@x.nl', 'GET', path)).status).toBe(404);
    expect(await act('GM0222', 'submit')).toBe(202);
    expect((await harness.ask('reviewer@x.nl', 'GET', path)).status).toBe(303);
    expect((await harness.ask('reviewer@x.nl', 'GET', path.replace('GM0222', 'GM0197'))).status).toBe(404);
  });

  test('the CSV has the columns of the contract, Dutch dates and no formulas', async () => {
    const [header, first, second] = (await extractText('GM0222', 'extract.csv')).split('\r\n');
    expect(header).toBe(
      '\uFEFFpeilmoment;gemeentecode;gemeente;project;deelnemernummer;consulent;doelgroep;uitkering;' +
        'arbeidsmarktpositie;opleidingsniveau;geboortejaar;geslacht;startdatum;einddatum;status;esf;' +
        'activiteiten_in_periode;laatste_activiteit;laatste_activiteit_datum;bewijsstukken;prestatie_aangetoond;' +
        'trede_vorig;trede_nu;voortgang;uitstroom;kwalificatie_behaald',
    );
    expect(first).toContain('01-07-2025;GM0222;Doetinchem;ESF;DN-1;C1;');
    expect(first).toContain(';actief;ja;1;coaching;01-03-2025;1;ja;;3;onbekend;;');
    expect(second).toContain(";'=C2;");
  });

  test('a definitive extract keeps its bytes after a later correction, which the next date shows', async () => {
    expect(
      await act('GM0222', 'feedback', '2025-07-01', {
        remarks: [{ project: 'ESF', deelnemernummer: 'DN-2', text: 'Trede ontbreekt' }],
      }),
    ).toBe(202);
    expect((await stateOf('GM0222'))?.remarks).toHaveLength(1);
    expect(await act('GM0222', 'finalise')).toBe(202);
    const before = await extractText('GM0222', 'extract.json');
    await deliver('deelnemers', 'GM0222', '2025-B3', [doetinchem('DN-1', { trede: 5 })]);
    expect(await act('GM0222', 'submit')).toBe(409);
    expect(await extractText('GM0222', 'extract.json')).toBe(before);

    harness.setToday('2026-01-02');
    expect(await act('GM0222', 'submit', '2026-01-01')).toBe(202);
    const [row] = z
      .array(z.record(z.string(), z.unknown()))
      .parse(JSON.parse(await extractText('GM0222', 'extract.json', '2026-01-01')));
    expect(row).toMatchObject({
      peilmoment: '2026-01-01',
      trede_vorig: 3,
      trede_nu: 5,
      voortgang: 'vooruit',
    });
    expect((await stateOf('GM0222', '2026-01-01'))?.inputs[0]).toMatchObject({
      period: '2025-B3',
      earlier: true,
    });
  });

  test('factors and indicators rest on the frozen submissions; the allocation adds up', async () => {
    const get = async (what: string) =>
      (await harness.ask('esf@x.nl', 'GET', `${DATES}/2025-07-01/${what}`)).json();
    expect(await get('factors')).toEqual([
      { project: 'ESF', consulent: '=C2', proven: 0, caseload: 0, factor: null },
      { project: 'ESF', consulent: 'C1', proven: 1, caseload: 1, factor: 1 },
    ]);
    expect(await get('esf-indicators')).toMatchObject({ EECO01: 2, EECO04: 2, EECR04: 0 });
    expect(await get('allocation')).toEqual({ GM0222: 666.67, GM0197: 333.33 });
    const manifest = manifestSchema.parse(await get('manifest'));
    expect(manifest.municipalities[0]).toMatchObject({
      municipality: 'GM0222',
      state: 'definitief',
      trial: false,
    });
    expect(manifest.municipalities[1]).toEqual({ municipality: 'GM0197', state: 'open' });
  });

  test('what cannot be is refused: another date, another municipality, a step out of order', async () => {
    expect(await act('GM0197', 'trial', '2025-06-01')).toBe(404);
    expect(await act('GM9999', 'trial')).toBe(404);
    expect(await act('GM0197', 'finalise')).toBe(409);
    expect((await harness.ask('reviewer@x.nl', 'POST', `${DATES}/2026-01-01/GM0222/finalise`)).status).toBe(
      403,
    );
  });

  test('what a lost message left undone is found and carried out', async () => {
    const programme = programmeSchema.parse(programmeFile('prog-a', 'AM09'));
    const trial = { action: 'trial', by: 'esf@x.nl', role: 'esf', reason: null, remarks: [] } as const;
    await requestAction(harness.deps, programme, '2025-07-01', 'GM0197', trial);
    expect((await stateOf('GM0197'))?.pending).toBe('trial');
    harness.queued.length = 0;
    expect(await resumeReferenceDates(harness.deps, 'prog-a')).toBe(1);
    const [message] = harness.queued;
    if (message?.kind !== 'reference-date') throw new Error('Nothing was queued.');
    await carryOut(harness.deps, message);
    expect(await stateOf('GM0197')).toMatchObject({ state: 'proef', pending: null });
    expect(await resumeReferenceDates(harness.deps, 'prog-a')).toBe(0);
  });

  test('an answer comes when the step is done, so that the next can be asked at once', async () => {
    for (const [action, state] of [
      ['submit', 'ingediend'],
      ['finalise', 'definitief'],
    ]) {
      const answer = await harness.ask('esf@x.nl', 'POST', `${DATES}/2025-07-01/GM0197/${action}`);
      expect(answer.status).toBe(202);
      expect(await answer.json()).toEqual({ state, pending: null });
    }
  });

  test('a request and its work are done anew when someone else wrote in between', async () => {
    const at = ['prog-a', '2026-01-01', 'GM0197'] as const;
    let reads = 0;
    const referenceDates = {
      ...harness.deps.referenceDates,
      // Another writer comes between every first read and its write.
      get: async (...key: typeof at) => {
        const record = await harness.deps.referenceDates.get(...key);
        reads += 1;
        if (record !== null && reads % 2 === 1) await harness.deps.referenceDates.write(record);
        return record;
      },
    };
    const ports = { ...harness.deps, referenceDates };
    const programme = programmeSchema.parse(programmeFile('prog-a', 'AM09'));
    for (const action of ['trial', 'submit'] as const) {
      await requestAction(ports, programme, at[1], at[2], {
        ...{ action, by: 'esf@x.nl', role: 'esf', reason: null, remarks: [] },
      });
      await carryOut(ports, { kind: 'reference-date', programme: at[0], date: at[1], municipality: at[2] });
    }
    const record = await harness.deps.referenceDates.get(...at);
    expect(record).toMatchObject({ state: 'ingediend', pending: null, pendingAudit: [] });
    expect(reads).toBeGreaterThan(4);
  });

  test('every step is on the trail once, though its message came twice', async () => {
    const message = {
      kind: 'reference-date',
      programme: 'prog-a',
      date: '2025-07-01',
      municipality: 'GM0222',
    } as const;
    await carryOut(harness.deps, message);
    const trail = await harness.deps.audit.list('prog-a', 0, 100);
    const steps = trail.filter(({ subject }) => subject === '2025-07-01/GM0222').map(({ action }) => action);
    expect(steps).toEqual([
      'peilmoment proef',
      'peilmoment proef',
      'peilmoment ingediend',
      // The reviewer's download.
      'peilmoment ingezien',
      'peilmoment teruggekoppeld',
      'peilmoment definitief',
    ]);
  });
});
