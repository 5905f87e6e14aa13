import { expect, test } from 'vitest';
import { programmePreviewSchema } from '../../shared/api/programmes.schema.ts';
import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { handIn, readSubmission } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';

const BOSS = 'beheerder@x.nl';

/** Two projects that each count the distinct participants of their vouchers, and the programme that adds them up. */
function sharing(sharedParticipantNumbers: boolean): ProgrammeFile {
  const common = {
    name: 'Deelnemers',
    unit: 'personen',
    kind: 'unique',
    direction: 'up',
  } as const;
  const measure = { dataset: 'vouchers', date: 'aanvraagdatum', field: 'deelnemernummer' } as const;
  return {
    ...{ id: 'prog-a', name: 'Samen', start: '2025-01-01', end: '2026-12-31', rhythm: 'tweemaandelijks' },
    region: {
      ...{ code: 'AM09', name: 'Achterhoek', lead: 'Doetinchem' },
      municipalities: [{ code: 'GM0222', name: 'Doetinchem' }],
    },
    ...{ dueDays: 14, lockDays: 45, thresholds: { onTrack: 0.95, attention: 0.8 }, sharedParticipantNumbers },
    lines: [{ code: 'L', name: 'Lijn' }],
    projects: ['A', 'B'].map((code) => ({
      ...{ code, name: `Project ${code}`, lines: ['L'], datasets: ['vouchers'], delivery: 'register' },
      indicators: [{ ...common, id: 'mensen', measure }],
    })),
    indicators: [{ ...common, id: 'samen', measure: { projects: ['A', 'B'], indicator: 'mensen' } }],
  };
}

test('a preview counts participants once where the file would begin to share their numbers', async () => {
  const harness = await startHarness();
  try {
    harness.setToday('2025-11-10');
    await harness.setMembers('AM09', [{ user: BOSS, role: 'beheerder' }]);
    await harness.ask(BOSS, 'PUT', '/api/programmes/prog-a', sharing(false));
    await harness.work();
    for (const [project, people] of [
      ['A', ['d1', 'd2']],
      ['B', ['d2', 'd3']],
    ] as const) {
      const rows = people.map((person, at) => `V${at};01-09-2025;aangevraagd;Doetinchem;zorg;${person}`);
      const csv = ['vouchernummer;aanvraagdatum;status;gemeente;sector;deelnemernummer', ...rows].join('\n');
      const id = await handIn(harness, BOSS, csv, { project });
      expect((await readSubmission(harness, BOSS, id)).status).toBe('verwerkt');
    }
    const path = '/api/programmes/prog-a/preview?figures=ja';
    const answer = await harness.ask(BOSS, 'POST', path, sharing(true));
    const { figures } = programmePreviewSchema.parse(await answer.json());
    expect(figures?.other).toMatchObject([
      { project: null, id: 'samen', later: false, before: { actual: 4 }, after: { actual: 3 } },
    ]);
  } finally {
    await harness.stop();
  }
});
