import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmSubmission } from '../../functions/submissions/confirm-submission.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { lead, startWorld, vouchers, type World } from '../ingest/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(4);
});
afterAll(() => world.stop());

async function judged(csv: string, announced: Parameters<World['handIn']>[1]): Promise<Submission> {
  const id = await world.handIn(csv, announced);
  await world.work();
  return world.read(id);
}

async function confirmed(submission: Submission, reason = 'nagekeken'): Promise<Submission> {
  const reasons = Object.fromEntries(submission.groups.map(({ code }) => [code, reason]));
  await confirmSubmission(world.ports, lead.user, submission, reasons);
  await world.work();
  return world.read(submission.id);
}

const codesOf = ({ groups }: Submission) => groups.map(({ severity, code }) => `${severity} ${code}`);
const withAmount = (amount: string) =>
  `vouchernummer;aanvraagdatum;status;gemeente;sector;bedrag\r\nV1;02-01-2025;aangevraagd;GM0222;zorg;${amount}\r\n`;

describe('uploading 11: errors block, warnings need a recorded reason, notices only inform', () => {
  test('a notice holds nothing up', async () => {
    const submission = await judged(withAmount('-'), { project: 'OP1' });
    expect(codesOf(submission)).toEqual(['notice streepje_is_leeg']);
    expect(submission.status).toBe('verwerkt');
  });

  test('a warning waits for its reason, which is kept with who gave it', async () => {
    const submission = await judged(withAmount('1.250'), { project: 'OP2' });
    expect(codesOf(submission)).toEqual(['warning getal_punt_als_duizendtal']);
    expect(submission.status).toBe('te_bevestigen');
    expect(await world.ports.heads.get(submission)).toBeNull();
    for (const reasons of [{}, { getal_punt_als_duizendtal: '  ' }, { iets_anders: 'klopt' }]) {
      const answer = confirmSubmission(world.ports, lead.user, submission, reasons);
      await expect(answer).rejects.toMatchObject({
        kind: 'invalid',
        detail: expect.stringContaining('getal_punt_als_duizendtal') as string,
      });
    }
    expect((await world.read(submission.id)).status).toBe('te_bevestigen');
    expect((await confirmed(submission, 'Het is 1250 euro.')).status).toBe('verwerkt');
    const head = await world.ports.heads.get(submission);
    expect(head?.events).toMatchObject([{ by: lead.user, reason: 'Het is 1250 euro.' }]);
    const trail = await world.ports.audit.list('proef', 0, 1_000);
    expect(trail.at(-1)).toMatchObject({ action: 'submission.accepted', reason: 'Het is 1250 euro.' });
  });

  test('an error blocks, whatever else the file holds', async () => {
    const submission = await judged(withAmount('-5'), { project: 'OP3' });
    expect(codesOf(submission)).toEqual(['error getal_te_laag']);
    expect(submission.status).toBe('afgekeurd');
    const answer = confirmSubmission(world.ports, lead.user, submission, { getal_te_laag: 'klopt' });
    await expect(answer).rejects.toMatchObject({ kind: 'conflict' });
    expect(await world.ports.heads.get(submission)).toBeNull();
  });
});

describe('uploading 12: a file is compared with the last one', () => {
  const project = 'OP4';
  const measured = (value: number) => `indicator;waarde\r\ngesprekken;${value}\r\n`;

  test('the first has nothing before it, a growing register is as it should be', async () => {
    for (const [period, count] of [
      ['2025-B1', 10],
      ['2025-B2', 20],
      ['2025-B3', 30],
    ] as const) {
      const submission = await judged(vouchers(count), { project, period });
      expect(codesOf(submission)).toEqual([]);
      expect(submission.status).toBe('verwerkt');
    }
  });

  test('rows that vanished and a running total that falls are told', async () => {
    const submission = await judged(vouchers(29), { project, period: '2025-B4' });
    expect(submission.status).toBe('te_bevestigen');
    expect(codesOf(submission)).toEqual(
      expect.arrayContaining(['warning rij_verdwenen', 'warning totaal_gedaald']),
    );
  });

  test('from the fourth on a jump is told, and usual growth is not', async () => {
    const usual = await judged(vouchers(41), { project, period: '2025-B4' });
    expect(codesOf(usual)).toEqual([]);
    const jump = await judged(vouchers(140), { project, period: '2025-B5' });
    expect(codesOf(jump)).toEqual(['warning aantal_nieuwe_rijen_afwijkend']);
    expect(jump.status).toBe('te_bevestigen');
  });

  test('measured values too', async () => {
    for (const [period, value] of [
      ['2025-B1', 10],
      ['2025-B2', 12],
      ['2025-B3', 11],
    ] as const)
      await judged(measured(value), { project, dataset: 'meetwaarden', period });
    const jump = await judged(measured(30), { project, dataset: 'meetwaarden', period: '2025-B4' });
    expect(codesOf(jump)).toContain('warning toename_afwijkend');
    expect(jump.status).toBe('te_bevestigen');
  });
});

describe('uploading 16: before a replacement counts, a preview shows what it does', () => {
  test('rows added, changed and removed, and each indicator before and after', async () => {
    await judged(vouchers(4), {});
    const changed = vouchers(6)
      .replace('V1;02-01-2025', 'V1;03-01-2025')
      .replace(/V2;.*\r\n/, '');
    const submission = await judged(changed, {});
    expect(submission.status).toBe('te_bevestigen');
    expect(submission.preview).toMatchObject({ added: 2, changed: 1, removed: 1 });
    expect(submission.preview?.figures).toEqual(
      expect.arrayContaining([{ project: 'OP', id: 'toegekend', before: 4, after: 5 }]),
    );
    expect(await world.actual('toegekend', '2025-02-28', null, 'OP')).toBe(4);
    expect((await confirmed(submission)).status).toBe('verwerkt');
    expect(await world.actual('toegekend', '2025-02-28', null, 'OP')).toBe(5);
  });
});
