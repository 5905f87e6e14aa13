import { describe, expect, test } from 'vitest';
import { meetingChangeSchema, meetingInputSchema } from '../../../shared/api/meetings.schema.ts';
import type { MeetingAnswer } from '../../../shared/api/meetings.schema.ts';
import { planBody, planDraft, planFaults } from '../../../web/src/pages/meeting/plan-draft.ts';

type Offered = Parameters<typeof planDraft>[0];
const offered = {
  meetings: [{ id: 'stuur', name: 'Stuurgroep' }],
  lines: [{ code: 'WN', name: 'Werk naar werk' }],
  projects: [{ code: '3.7', indicators: [{ id: 'toegekend' }] }],
  indicators: [{ id: 'matches' }],
} as unknown as Offered;
const planned = (changes: Partial<MeetingAnswer>): MeetingAnswer => ({
  ...{ id: 'm', version: 3, series: 'stuur', name: 'Stuurgroep', date: '2025-09-18', central: null },
  ...changes,
});

describe('the form of a meeting', () => {
  test.each<MeetingAnswer['central']>([
    null,
    { kind: 'line', code: 'WN' },
    { kind: 'project', code: '3.7' },
    { kind: 'indicator', project: '3.7', id: 'toegekend' },
    { kind: 'indicator', project: null, id: 'matches' },
  ])('shows again and sends what was kept, with central %o', (central) => {
    const body = planBody(planDraft(offered, planned({ central }), '2025-01-01'));
    expect(meetingChangeSchema.parse({ ...body, version: 3 })).toEqual({
      ...{ series: 'stuur', name: '', date: '2025-09-18', central, version: 3 },
    });
  });

  test('keeps the name of a series that the programme no longer has, and lets go of what is central and gone', () => {
    const gone = planned({ series: 'weg', name: 'Beleidsgroep', central: { kind: 'line', code: 'X' } });
    const draft = planDraft(offered, gone, '2025-01-01');
    expect(draft).toMatchObject({ series: '', name: 'Beleidsgroep', central: 'null' });
    expect(planBody(draft)).toMatchObject({ series: null, name: 'Beleidsgroep', central: null });
  });

  test('begins new with the first series, today', () => {
    const draft = planDraft(offered, null, '2025-11-14');
    expect(draft).toEqual({ series: 'stuur', name: '', date: '14-11-2025', central: 'null' });
    expect(meetingInputSchema.parse(planBody(draft))).toMatchObject({ series: 'stuur', date: '2025-11-14' });
  });

  test('names what must be mended', () => {
    const draft = { series: '', name: ' ', date: '31-02-2025', central: 'null' };
    expect(Object.keys(planFaults(draft))).toEqual(['name', 'date']);
    expect(planFaults({ ...draft, series: 'stuur', date: '1-2-2025' })).toEqual({});
  });
});
