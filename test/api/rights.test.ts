import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../functions/api/route-table.ts';
import type { RouteId } from '../../functions/api/route-table.ts';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { keepSampleAndPurge, SAMPLE } from './support/audit.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers, address, PEOPLE } from './support/people.ts';
import type { Person } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';
import { putSubmittedExtract } from './support/reference-dates.ts';
import { submissionOf } from './support/submissions.ts';

const idSchema = z.object({ id: z.string() });

const ANY_ROLE = PEOPLE.filter((person) => person !== 'nobody' && person !== 'former');

/** The rights as people agreed on them, beside the table that the product is built from. */
const MAY: Record<RouteId, readonly Person[]> = {
  openApi: ANY_ROLE,
  me: PEOPLE,
  listProgrammes: ANY_ROLE,
  getProgramme: ['lead', 'other-lead', 'management', 'esf', 'beheerder'],
  putProgramme: ['beheerder'],
  programmeForm: ANY_ROLE,
  previewProgramme: ['beheerder'],
  programmeVersions: ['beheerder'],
  programmeVersion: ['beheerder'],
  getMembers: ['beheerder'],
  putMembers: ['beheerder'],
  dashboard: ['lead', 'other-lead', 'management', 'beheerder'],
  getProject: ['lead', 'management', 'beheerder'],
  targetChanges: ['lead', 'other-lead', 'management', 'beheerder'],
  getFigure: ['lead', 'other-lead', 'management', 'beheerder'],
  breakdown: ['lead', 'other-lead', 'management', 'beheerder'],
  breakdownPeriods: ['lead', 'other-lead', 'management', 'beheerder'],
  deliveries: ['lead', 'other-lead', 'management', 'beheerder'],
  resetPractice: [],
  missing: ['management', 'beheerder'],
  unfinished: ['lead', 'other-lead', 'beheerder'],
  handInTimes: ['beheerder'],
  getExceptions: ['lead', 'other-lead', 'management', 'beheerder'],
  putException: ['beheerder'],
  budget: ['management', 'beheerder'],
  realised: ['management', 'beheerder'],
  listSubmissions: ['lead', 'beheerder'],
  slotHistory: ['lead', 'beheerder'],
  getProgress: ['lead', 'beheerder'],
  putProgress: ['lead', 'beheerder'],
  getElevenProof: ['lead', 'beheerder'],
  putElevenProof: ['beheerder'],
  getMapping: ['lead', 'beheerder'],
  putMapping: ['lead', 'beheerder'],
  projectTemplate: ['lead', 'beheerder'],
  listMeetings: ['management', 'beheerder'],
  addMeeting: ['management', 'beheerder'],
  changeMeeting: ['management', 'beheerder'],
  meetingPack: ['management', 'beheerder'],
  addEntry: ['management', 'beheerder'],
  changeEntry: ['management', 'beheerder'],
  yearlyReport: ['management', 'beheerder'],
  audit: ['beheerder'],
  verification: ['esf', 'beheerder'],
  drawSample: ['esf', 'beheerder'],
  samples: ['esf', 'beheerder'],
  sampleRow: ['esf', 'beheerder'],
  sampleFile: ['esf', 'beheerder'],
  retention: ['esf', 'beheerder'],
  confirmPurge: ['beheerder'],
  purgeReport: ['esf', 'beheerder'],
  inquiry: ['esf', 'beheerder'],
  createSubmission: ['lead', 'beheerder'],
  getSubmission: ['lead', 'beheerder'],
  getIssues: ['lead', 'beheerder'],
  getFile: ['lead', 'beheerder'],
  confirm: ['lead', 'beheerder'],
  withdraw: ['lead', 'beheerder'],
  restore: ['lead', 'beheerder'],
  templateCsv: ANY_ROLE,
  datasetSchema: ANY_ROLE,
  datasetCsvw: ANY_ROLE,
  reconcile: ['esf', 'beheerder'],
  vouchers: ['esf', 'beheerder'],
  differences: ['esf', 'beheerder'],
  allocationWhatIf: ['esf', 'beheerder'],
  referenceVersions: ['esf', 'reviewer', 'beheerder'],
  referenceRemarks: ['other-lead', 'esf', 'reviewer', 'beheerder'],
  settleRemark: ['other-lead', 'esf', 'beheerder'],
  remarked: ['lead', 'other-lead', 'esf', 'beheerder'],
  askReopen: ['esf', 'beheerder'],
  approveReopen: ['esf', 'beheerder'],
  withdrawReopen: ['esf', 'beheerder'],
  referenceDates: ['esf', 'reviewer', 'beheerder'],
  esfIndicators: ['esf', 'beheerder'],
  allocation: ['esf', 'beheerder'],
  factors: ['esf', 'beheerder'],
  manifest: ['esf', 'beheerder'],
  referenceReport: ['esf', 'beheerder'],
  extract: ['esf', 'reviewer', 'beheerder'],
  referenceAction: ['esf', 'reviewer', 'beheerder'],
};

const MEETING = { name: 'Stuurgroep', date: '2025-11-20' };
const DECISION = { kind: 'besluit', text: 'Doorgaan' };
const BODIES: Partial<Record<RouteId, unknown>> = {
  putProgramme: programmeFile('prog-a', 'AM09'),
  previewProgramme: programmeFile('prog-a', 'AM09'),
  putMembers: achterhoekMembers,
  putProgress: { stand: 'Op schema' },
  putElevenProof: { reason: 'Eigen nummering' },
  putMapping: {
    headers: ['Fase'],
    columns: [{ column: 'status', from: 'Fase', fixed: null, values: {} }],
  },
  putException: { project: '3.7', period: '2025-B4', until: '2025-12-31', reason: 'Ziekte' },
  createSubmission: {
    ...{ programme: 'prog-a', project: '3.7', dataset: 'vouchers', period: '2025-B5' },
    ...{ fileName: 'v.csv', size: 10, sha256: 'a'.repeat(64) },
  },
  confirm: { reasons: {} },
  withdraw: { reason: 'Verkeerd bestand' },
  restore: { reason: 'Toch goed' },
  addMeeting: MEETING,
  changeMeeting: { ...MEETING, version: 1 },
  addEntry: DECISION,
  changeEntry: { ...DECISION, version: 1 },
  referenceAction: { remarks: [] },
  drawSample: { n: 1 },
  confirmPurge: { fingerprint: 'a'.repeat(64), reason: 'Bewaartermijn voorbij' },
  inquiry: { deelnemernummer: 'DN-1', kind: 'inzage', reason: 'Verzoek 12' },
  settleRemark: { resolved: true },
  allocationWhatIf: { weights: { GM0222: 1 } },
  askReopen: { reason: 'Dubbele rij' },
};

let harness: Harness;
let submissions = 0;
let meeting = '';
let entry = '';

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform(address('platform'));
  await harness.setMembers('AM20', [{ user: address('stranger'), role: 'beheerder' }]);
  await harness.ask(address('platform'), 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
  await putSubmittedExtract(harness.deps);
  await keepSampleAndPurge(harness.deps);
  const made = async (path: string, body: object): Promise<string> => {
    const answer = await harness.ask(
      address('beheerder'),
      'POST',
      `/api/programmes/prog-a/meetings${path}`,
      body,
    );
    return idSchema.parse(await answer.json()).id;
  };
  meeting = await made('', MEETING);
  entry = await made(`/${meeting}/entries`, DECISION);
});
afterAll(() => harness.stop());

async function askRoute(id: RouteId, person: Person): Promise<Response> {
  const row = ROUTES[id];
  const submission = submissionOf({ id: `s-${(submissions += 1)}`, fileKept: true });
  if (row.path.startsWith('/submissions/')) await harness.deps.submissions.create(submission);
  const values: Record<string, string> = {
    p: 'prog-a',
    ...{ date: '2025-07-01', gm: 'GM0222', file: 'extract.csv', action: 'feedback', remark: 'r-1' },
    code: row.path.startsWith('/regions') ? 'AM09' : '3.7',
    period: '2025-B5',
    version: '1',
    dataset: 'vouchers',
    ...{ meeting, entry, year: '2025' },
    id: row.path.includes('/sample/')
      ? SAMPLE
      : row.path.startsWith('/datasets')
        ? 'vouchers'
        : submission.id,
    ...{ index: '0', submission: SAMPLE, number: '1' },
  };
  const path = row.path.replaceAll(/\{(\w+)\}/g, (_brace, name: string) => values[name] ?? '');
  return harness.ask(address(person), row.method.toUpperCase(), `/api${path}`, BODIES[id]);
}

/** What a refusal must be: 404 hides another region, 403 is for whoever has a role in this one or none at all. */
function refusal(person: Person): number {
  return person === 'stranger' || person === 'platform' ? 404 : 403;
}

describe.each(Object.keys(ROUTES) as RouteId[])('%s', (id) => {
  test.each(PEOPLE)('%s', async (person) => {
    const answer = await askRoute(id, person);
    if (MAY[id].includes(person)) {
      expect([401, 403, 404, 405, 500]).not.toContain(answer.status);
      return;
    }
    expect(answer.status).toBe(refusal(person));
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = problemSchema.parse(await answer.json());
    expect(problem.status).toBe(answer.status);
    expect(JSON.stringify(problem)).not.toContain('Opijver');
  });
});
