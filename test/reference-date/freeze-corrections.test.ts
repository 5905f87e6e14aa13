import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ports } from '../../functions/ports/ports.ts';
import { untouched } from '../../functions/reference-date/calendar.ts';
import { freezeExtract } from '../../functions/reference-date/freeze.ts';
import { frozenKey } from '../../functions/reference-date/frozen-place.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import { startEngines, type Engines } from '../store/engines.ts';
import { createTestPorts } from '../store/ports.ts';
import { addProgramme, deliver } from './freeze-register.ts';
import { activity, participant } from './make-rows.ts';

const [FIRST, SECOND, THIRD] = ['2025-07-01', '2026-01-01', '2026-07-01'];
const HEADER = 'peilmoment;gemeentecode;project;deelnemernummer;kolom;was;is;sinds_aanlevering';
const GM = 'GM0222';

let engines: Engines;
let ports: Ports;
beforeAll(async () => {
  engines = await startEngines();
  ({ ports } = createTestPorts(engines, '2026-08-01T09:00:00.000Z'));
}, 30_000);
afterAll(() => engines.stop());

/** A made programme of which each test tells what is handed in and frozen. */
async function begin(id: string, changes: Parameters<typeof addProgramme>[2] = {}) {
  await addProgramme(ports, id, changes);
  const participants = (period: string, ...rows: KeyedRow[]) =>
    deliver(ports, id, 'deelnemers', GM, period, rows);
  const activities = (period: string, ...rows: KeyedRow[]) =>
    deliver(ports, id, 'activiteiten', GM, period, rows);

  /** Makes a date definitive; the lines of its files by name. */
  async function finalise(date: string): Promise<Record<string, string[]>> {
    const version = await ports.programmes.current(id);
    if (version === null) throw new Error('There is no programme.');
    const extract = await freezeExtract(ports, version, date, GM, 'definitief', 'esf@x.nl');
    await ports.referenceDates.write({
      ...untouched(id, date, GM),
      state: 'definitief',
      extract,
      extractNr: 1,
    });
    const lines: Record<string, string[]> = {};
    for (const file of extract.files) {
      const bytes = (await ports.archive.get(frozenKey(extract.prefix, file))) ?? new Uint8Array();
      // The decoder takes the byte-order mark away.
      lines[file.name] = new TextDecoder().decode(bytes).split('\r\n').slice(0, -1);
    }
    return lines;
  }
  return { participants, activities, finalise };
}

const someone = (number: string, values = {}) =>
  participant(number, { gemeente: GM, startdatum: '2025-02-01', ...values });

describe('verschillen.csv (contract §4)', () => {
  test('the first definitive extract has none, the next one has it even when nothing changed', async () => {
    const { participants, finalise } = await begin('none');
    await participants('2025-B3', someone('DN-1'));
    expect(Object.keys(await finalise(FIRST))).not.toContain('verschillen.csv');
    await participants('2025-B6', someone('DN-1', { trede: 5 }));
    expect((await finalise(SECOND))['verschillen.csv']).toEqual([HEADER]);
  });

  test('each value names the submission since which it is what it is now', async () => {
    const { participants, activities, finalise } = await begin('since');
    await participants('2025-B3', someone('DN-1'), someone('DN-2'), someone('DN-3'));
    await activities('2025-B3', activity('A-1', 'DN-1', { startdatum: '2025-03-01' }));
    await finalise(FIRST);
    const one = await participants('2025-B3', someone('DN-1', { trede: 4 }), someone('DN-2', { trede: 1 }));
    const two = await participants(
      '2025-B3',
      someone('DN-1', { trede: 4, consulent: 'C2' }),
      someone('DN-2', { trede: 2 }),
      someone('DN-4'),
    );
    const three = await activities(
      '2025-B3',
      activity('A-1', 'DN-1', { startdatum: '2025-03-01', bewijsstuk: null }),
    );
    expect((await finalise(SECOND))['verschillen.csv']).toEqual([
      HEADER,
      `01-07-2025;GM0222;ESF;DN-1;consulent;C1;C2;${two}`,
      `01-07-2025;GM0222;ESF;DN-1;bewijsstukken;1;0;${three}`,
      `01-07-2025;GM0222;ESF;DN-1;prestatie_aangetoond;ja;nee;${three}`,
      `01-07-2025;GM0222;ESF;DN-1;trede_nu;3;4;${one}`,
      `01-07-2025;GM0222;ESF;DN-2;trede_nu;3;2;${two}`,
      `01-07-2025;GM0222;ESF;DN-3;rij;aanwezig;afwezig;${one}`,
      `01-07-2025;GM0222;ESF;DN-4;rij;afwezig;aanwezig;${two}`,
    ]);
  });

  test('what was set right again is no difference', async () => {
    const { participants, finalise } = await begin('back');
    await participants('2025-B3', someone('DN-1'));
    await finalise(FIRST);
    await participants('2025-B3', someone('DN-1', { trede: 6 }));
    await participants('2025-B3', someone('DN-1'));
    expect((await finalise(SECOND))['verschillen.csv']).toEqual([HEADER]);
  });

  test('a correction of an older date is told of once, in the first extract after it', async () => {
    const { participants, finalise } = await begin('older');
    await participants('2025-B3', someone('DN-1'));
    await finalise(FIRST);
    await participants('2025-B3', someone('DN-1', { trede: 4 }));
    await participants('2025-B6', someone('DN-1', { trede: 4 }));
    const second = await finalise(SECOND);
    expect(second['verschillen.csv']).toHaveLength(2);
    const late = await participants('2025-B3', someone('DN-1', { trede: 4, geslacht: 'm' }));
    expect((await finalise(THIRD))['verschillen.csv']).toEqual([
      HEADER,
      `01-07-2025;GM0222;ESF;DN-1;geslacht;v;m;${late}`,
    ]);
  });

  test('the definitive extract keeps its bytes', async () => {
    const { participants, finalise } = await begin('bytes');
    await participants('2025-B3', someone('DN-1'));
    const before = await finalise(FIRST);
    await participants('2025-B3', someone('DN-1', { trede: 6 }));
    await finalise(SECOND);
    const record = await ports.referenceDates.get('bytes', FIRST, GM);
    const [csv] = record?.extract?.files ?? [];
    if (csv === undefined) throw new Error('Nothing was frozen.');
    const kept = await ports.archive.get(frozenKey(record?.extract?.prefix ?? '', csv));
    expect(
      new TextDecoder()
        .decode(kept ?? undefined)
        .split('\r\n')
        .slice(0, -1),
    ).toEqual(before['extract.csv']);
  });
});

describe('the lists beside the extract', () => {
  test('factors of the municipality, indicators where the fund is ESF+, and who has no proof', async () => {
    const { participants, activities, finalise } = await begin('lists', { fund: 'esf_plus' });
    await participants(
      '2025-B3',
      someone('DN-1'),
      someone('DN-2', { consulent: '=C2', slapend: 'ja' }),
      someone('DN-3', { consulent: 'C1', arbeidsmarktpositie: 'werkend' }),
    );
    await activities('2025-B3', activity('A-1', 'DN-1', { startdatum: '2025-03-01' }));
    const files = await finalise(FIRST);
    expect(files['toerekenfactoren.csv']).toEqual([
      'project;consulent;aangetoond;caseload;factor',
      "ESF;'=C2;0;0;",
      'ESF;C1;1;2;0,5',
    ]);
    expect(files['esf-indicatoren.csv']).toHaveLength(16);
    expect(files['esf-indicatoren.csv']?.slice(0, 2)).toEqual([
      'indicator;omschrijving;aantal',
      'EECO01;Deelnemers in totaal;3',
    ]);
    expect(files['esf-indicatoren.csv']).toContain('EECO05;"Werkenden, met inbegrip van zelfstandigen";1');
    expect(files['zonder_bewijs.csv']?.slice(1).map((line) => line.split(';')[4])).toEqual(['DN-2', 'DN-3']);
  });
});
