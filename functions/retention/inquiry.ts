import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { keptUntil } from '../../shared/reference-date/kept-until.ts';
import {
  mayErase,
  type ErasureJudgement,
  type KeptKind,
  type RetentionState,
} from '../../shared/reference-date/retention.ts';
import type { Ports } from '../ports/ports.ts';
import { retentionOf } from './ask-purge.ts';
import { extractsOf, frozenRowsOf, keptRows, remarksOn } from './find-participant.ts';
import { personalSubmissions, type PersonalSubmission } from './participant-data.ts';

/** What a participant may ask (AVG art. 15, 16 and 17). */
type InquiryKind = 'inzage' | 'rectificatie' | 'wissen';

/** A request of one participant, as the person who handles it passes it on. */
export interface Inquiry {
  /** null: every project. */
  readonly project: string | null;
  readonly deelnemernummer: string;
  readonly kind: InquiryKind;
  readonly reason: string;
  readonly by: string;
  /** Finds already shown. */
  readonly after: number;
}

export type InquiryPorts = Pick<
  Ports,
  | 'clock'
  | 'newId'
  | 'programmes'
  | 'submissions'
  | 'heads'
  | 'rowKeeping'
  | 'referenceDates'
  | 'archive'
  | 'samples'
  | 'purges'
  | 'audit'
>;

/** Finds on one page: with their words they stay well under the 6 MB of an answer. */
const PAGE = 2_000;

/** Until when what is kept must be: what the programme sets, else as long as what is definitive at its end. */
function heldUntil(programme: Programme, today: IsoDate): RetentionState {
  return retentionOf(programme, today) ?? { state: 'loopt', until: keptUntil(programme, programme.end) };
}

/**
 * All that is kept under a participant's number, and of each find whether it may be erased now and why (not). The
 * request goes on the trail before anything is told, under a reference: never the number, nor a hash of it, which is
 * soon guessed back.
 */
export async function answerInquiry(ports: InquiryPorts, programme: Programme, inquiry: Inquiry) {
  const retention = heldUntil(programme, ports.clock.today());
  const number = inquiry.deelnemernummer.toLowerCase();
  const isTheirs = (project: string, other: string): boolean =>
    other.toLowerCase() === number && (inquiry.project === null || project === inquiry.project);
  const all = (await personalSubmissions(ports, programme.id)).filter(
    ({ submission }) => inquiry.project === null || submission.project === inquiry.project,
  );
  const records = await ports.referenceDates.list(programme.id);
  const underExtract = new Set(
    (await extractsOf(ports, programme.id, records))
      .filter(({ extract }) => extract.state === 'definitief')
      .flatMap(({ extract }) => extract.inputs.map(({ submission }) => submission)),
  );
  const judge = (kind: KeptKind): ErasureJudgement => mayErase(kind, retention);
  const { rows, more } = await keptRows(ports, all, number, inquiry.after, PAGE);
  const first = inquiry.after === 0;
  const frozen = first ? await frozenRowsOf(ports, programme.id, records, isTheirs) : [];
  const remarks = first ? await remarksOn(ports, records, isTheirs) : [];
  const finds = rows.reduce((sum, { found }) => sum + found.length, 0);
  const reference = first ? await record(ports, programme.id, inquiry, finds + frozen.length, more) : null;
  return {
    reference,
    retention,
    rows: rows.map(({ found, ...row }) => ({
      ...row,
      found: found.map(({ of, row: at }) => ({ ...place(of), row: at, ...judge(kindOf(of, underExtract)) })),
    })),
    extracts: frozen.map(({ extract, ...row }) => ({
      ...row,
      state: extract.state,
      frozenAt: extract.frozenAt,
      ...judge(extract.state === 'definitief' ? 'definitief_extract' : 'overig'),
    })),
    remarks: remarks.map((remark) => ({ ...remark, ...judge('overig') })),
    trail: judge('controlespoor'),
    unsearched: first ? all.filter(isUnsearched).map(place) : [],
    next: more ? inquiry.after + PAGE : null,
  };
}

function kindOf({ submission, inForce }: PersonalSubmission, underExtract: ReadonlySet<string>): KeptKind {
  if (underExtract.has(submission.id)) return 'aanlevering_onder_extract';
  return inForce ? 'aanlevering_in_kracht' : 'overig';
}

const place = ({ submission, inForce }: PersonalSubmission) => ({
  submission: submission.id,
  project: submission.project,
  dataset: submission.dataset,
  municipality: submission.municipality,
  period: submission.period,
  acceptedAt: submission.committedAt,
  inForce,
});

/** A file that is kept as received, of which no row was ever accepted: a refused one, or a trial. */
const isUnsearched = ({ submission, committed }: PersonalSubmission): boolean =>
  !committed && submission.fileKept;

async function record(
  ports: Pick<Ports, 'clock' | 'newId' | 'audit'>,
  programme: string,
  { kind, project, by, reason }: Inquiry,
  finds: number,
  more: boolean,
): Promise<string> {
  const reference = ports.newId();
  await ports.audit.append(programme, {
    id: `inquiry.${reference}`,
    at: ports.clock.now(),
    by,
    action: `deelnemer.${kind}`,
    subject: project ?? 'programma',
    from: null,
    to: `kenmerk ${reference}, ${finds}${more ? ' of meer' : ''} vindplaatsen`,
    reason,
  });
  return reference;
}
