import { describe, expect, test } from 'vitest';
import { checkFile } from '../../shared/checking/check-file.ts';
import { briefs, checkText, sourceOf } from './support/check-text.ts';
import { REGION_PROGRAMME } from './support/region-programme.ts';

const HEAD = 'vouchernummer;aanvraagdatum;status;gemeente;sector';
const row = (number: string, rest = '05-01-2025;aangevraagd;Doetinchem;zorg') => `${number};${rest}`;
const file = (...rows: readonly string[]) => [HEAD, ...rows].join('\r\n');

describe('a file without faults', () => {
  test('gives its rows as stored, with their key and Excel row', async () => {
    const result = await checkText('vouchers', file(row('V1'), '', row('v2')));
    expect(result).toMatchObject({ rows: 2, accepted: 2, refused: 0, ok: true, personal: false, groups: [] });
    expect(result.kept.map(({ key, row }) => [key, row])).toEqual([
      ['v1', 2],
      ['v2', 4],
    ]);
    expect(result.kept[1]?.values).toEqual({
      vouchernummer: 'v2',
      aanvraagdatum: '2025-01-05',
      status: 'aangevraagd',
      toekenningsdatum: null,
      gemeente: 'GM0222',
      sector: 'zorg',
      opleiding: null,
      opleider: null,
      opleidingsniveau: null,
      vooropleiding: null,
      arbeidspositie: null,
      bedrag: null,
      cofinanciering: null,
      scholingsadvies: null,
      startdatum: null,
      einddatum: null,
      betaaldatum: null,
      resultaat: null,
      baan_na_afloop: null,
      deelnemernummer: null,
    });
  });

  test('may have its columns in any order and spelling', async () => {
    const text =
      'SECTOR,Gemeente,Sta_tus, aanvraag datum ,Voucher-Nummer\nzorg,222,aangevraagd,5-1-2025,V1\n';
    const result = await checkText('vouchers', text);
    expect(result).toMatchObject({ accepted: 1, groups: [] });
    expect(result.kept[0]?.values).toMatchObject({ vouchernummer: 'V1', gemeente: 'GM0222' });
  });
});

describe('severity', () => {
  test('an error refuses its row only, a warning and a notice none', async () => {
    const text = [
      'vouchernummer;aanvraagdatum;status;gemeente;sector;bedrag',
      'V1;05-01-2025;aangevraagd;222;zorg;1.234',
      'V2;05-01-2025;aangevraagd;222;zorg;-',
      'V3;05-01-2025;onzin;222;zorg;1',
    ];
    const result = await checkText('vouchers', text.join('\n'));
    expect(result).toMatchObject({ rows: 3, accepted: 2, refused: 1, ok: false });
    expect(briefs(result)).toEqual([
      'warning getal_punt_als_duizendtal F2',
      'notice streepje_is_leeg F3',
      'error code_onbekend C4',
    ]);
    expect(result.groups).toEqual([
      { code: 'code_onbekend', severity: 'error', column: 'status', count: 1 },
      { code: 'getal_punt_als_duizendtal', severity: 'warning', column: 'bedrag', count: 1 },
      { code: 'streepje_is_leeg', severity: 'notice', column: 'bedrag', count: 1 },
    ]);
  });

  test('a fault of the file refuses all of its rows', async () => {
    // The cells of row 3 have shifted, so that they are told once and not one by one.
    const shifted = 'V2;zonder;aanhalingstekens;05-01-2025;aangevraagd;222;zorg';
    const result = await checkText('vouchers', file(row('V1'), shifted, row('V3')));
    expect(result).toMatchObject({ rows: 3, accepted: 0, refused: 3, ok: false, personal: false });
    expect(briefs(result)).toEqual(['error veld_buiten_kop -:-']);
    expect(result.issues[0]?.message).toContain('rij 3');
  });

  test.each([
    ['te_lange_cel', file(row('V1'), `${row('V2')}${'x'.repeat(32_768)}`), 3],
    ['open_aanhalingsteken', file(row('V1'), row('V2'), `"${row('V3')}`, row('V4')), 4],
    ['veld_buiten_kop', file('', row('V1'), `${row('V2')};x`), 4],
    ['te_veel_kolommen', `\n${[HEAD, ...Array(496).keys()].join(';kolom')}\n${row('V1')}`, 2],
  ])('%s is of the file, and its message names the row', async (code, text, named) => {
    const result = await checkText('vouchers', text);
    expect(briefs(result)).toEqual([`error ${code} -:-`]);
    expect(result.issues[0]?.message).toMatch(new RegExp(`rij ${named}\\b`));
  });

  test('a file that could not be read to its end may not be kept, and its values are not told', async () => {
    const result = await checkText('vouchers', file(row('V1', '05-01-2025;onzin;222;zorg'), '"V2;open'));
    expect(result).toMatchObject({ rows: 2, accepted: 0, refused: 2, ok: false, personal: true });
    expect(briefs(result)).toEqual(['error code_onbekend C2', 'error open_aanhalingsteken -:-']);
    expect(JSON.stringify(result.issues)).not.toContain('onzin');
  });

  test('no rows under a header is an error: nothing to report is said otherwise', async () => {
    const result = await checkText('vouchers', HEAD);
    expect(result).toMatchObject({ rows: 0, accepted: 0, refused: 0, ok: false });
    expect(briefs(result)).toEqual(['error alleen_kop -:-']);
    expect(briefs(await checkText('vouchers', ''))).toEqual(['error leeg_bestand -:-']);
  });

  test('uploading 1: all issues are counted and passed on, and the first are kept', async () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => row(`V${index}`, '05-01-2025;onzin;222;zorg'));
    let passed = 0;
    const context = {
      dataset: 'vouchers',
      programme: REGION_PROGRAMME,
      project: 'R',
      period: '2025-B1',
    } as const;
    const rest = { municipality: null, elevenProof: false, knownParticipants: null };
    const onIssue = () => void (passed += 1);
    const result = await checkFile(sourceOf(file(...rows)), { ...context, ...rest }, { onIssue });
    expect(passed).toBe(1_500);
    expect(result.issues).toHaveLength(1_000);
    expect(result.groups).toEqual([
      { code: 'code_onbekend', severity: 'error', column: 'status', count: 1_500 },
    ]);
  });

  test('uploading 13: the first of each kind is kept, however many of another stand before it', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => row(`V${at}`, 'x;aangevraagd;Doetinchem;zorg'));
    const result = await checkText(
      'vouchers',
      file(...rows, row('W1', '05-01-2025;aangevraagd;Doetinchem;zzz')),
    );
    expect(result.issues).toHaveLength(1_001);
    expect(result.issues.at(-1)).toMatchObject({ code: 'code_onbekend', cell: 'E1202' });
  });
});

describe('keys', () => {
  test('the later of two equal keys is the error, naming the first', async () => {
    const result = await checkText('vouchers', file(row('V1'), row('V2'), row(' v\u200B1'), row('V1')));
    expect(briefs(result)).toEqual(['error sleutel_dubbel A4', 'error sleutel_dubbel A5']);
    expect(result.issues.map(({ message }) => /rij (\d+)/.exec(message)?.[1])).toEqual(['2', '2']);
    expect(result).toMatchObject({ accepted: 2, refused: 2 });
  });

  test('a row with another fault still holds its key', async () => {
    const result = await checkText('vouchers', file(row('V1', '05-01-2025;onzin;222;zorg'), row('V1')));
    expect(briefs(result)).toEqual(['error code_onbekend C2', 'error sleutel_dubbel A3']);
  });

  test('financien has a key of two columns', async () => {
    const text = 'jaar;post;baten\n2025;2a;1\n2025;T;1\n2025;2A;3\n2026;T;1';
    const result = await checkText('financien', text);
    expect(briefs(result)).toEqual(['error sleutel_dubbel B4']);
    expect(result.kept.map(({ key }) => key)).toEqual(['2025|2a', '2025|t', '2026|t']);
  });
});

describe('personal data', () => {
  const numbers = ['111222333', '123456782', '200000007'];

  test('a column of citizen service numbers refuses the file, and no issue repeats one', async () => {
    const rows = numbers.map((number) => row(number, '05-01-2025;onzin;222;zorg'));
    const result = await checkText('vouchers', file(...rows));
    expect(result).toMatchObject({ rows: 3, accepted: 0, refused: 3, ok: false, personal: true });
    expect(briefs(result)).toContain('error bsn_kolom -:vouchernummer');
    for (const number of numbers) expect(JSON.stringify(result.issues)).not.toContain(number);
  });

  test('unless a beheerder recorded that they are none', async () => {
    const result = await checkText('vouchers', file(...numbers.map((number) => row(number))), {
      elevenProof: true,
    });
    expect(result).toMatchObject({ accepted: 3, ok: true, personal: false });
  });

  test('a header that says bsn refuses at the header', async () => {
    const result = await checkText('vouchers', `${HEAD};BSN\n${row('V1')};`);
    expect(result.personal).toBe(true);
    expect(briefs(result)).toContain('error bsn_kop F1');
  });

  test('in the wrong file too, beside the one message', async () => {
    const result = await checkText('vouchers', 'matchnummer;bsn;opmerking\nM1;;jan@voorbeeld.nl');
    expect(result.personal).toBe(true);
    expect(briefs(result)).toEqual(['error verkeerd_bestand 1:-', 'error bsn_kop B1']);
    expect(JSON.stringify(result.issues)).not.toContain('voorbeeld.nl');
  });

  test('other personal data in the wrong file refuse it without a message of their own', async () => {
    const result = await checkText('vouchers', 'naam;telefoon;nummer\nJan;0612345678;123456782');
    expect(result).toMatchObject({ personal: true, accepted: 0, refused: 1 });
    expect(briefs(result)).toEqual(['error verkeerd_bestand 1:-']);
  });

  test('a header that refuses is not told as unknown as well, an empty column is', async () => {
    const filled = await checkText('vouchers', `${HEAD};e-mail;BSN\n${row('V1')};jan@voorbeeld.nl;`);
    expect(briefs(filled)).toEqual(['error persoon_kop F1', 'error bsn_kop G1']);
    const empty = await checkText('vouchers', `${HEAD};e-mail;memo\n${row('V1')}; ;`);
    expect(briefs(empty)).toEqual(['notice kolom_onbekend G1', 'notice kolom_onbekend F1']);
    expect(empty).toMatchObject({ ok: true, personal: false });
  });

  test('one number that passes is a warning to be confirmed soon', async () => {
    const result = await checkText('vouchers', file(row('123456782')));
    expect(result).toMatchObject({ ok: true, personal: false, bsnWarning: true, accepted: 1 });
    expect(briefs(result)).toEqual(['warning bsn_mogelijk -:vouchernummer']);
  });

  test('values of participants and caseworkers are never repeated, nor what looks like a person', async () => {
    const head =
      'deelnemernummer;gemeente;geboortejaar;opleidingsniveau;arbeidsmarktpositie;doelgroep;startdatum;consulent';
    const text = [
      head,
      'D77;222;1990;hbo;werkend;jongere;5-1-2025;Jan Jansen',
      'd77;222;19-04-1990;jan@voorbeeld.nl;werkend;jongere;5-1-2025;C1',
    ];
    const result = await checkText('deelnemers', text.join('\n'));
    expect(briefs(result).toSorted()).toEqual([
      'error code_onbekend D3',
      'error jaar_vier_cijfers C3',
      'error sleutel_dubbel A3',
      'warning consulent_met_spatie H2',
    ]);
    expect(JSON.stringify(result.issues)).not.toMatch(/77|Jansen|voorbeeld\.nl|19-04/);
  });
});
