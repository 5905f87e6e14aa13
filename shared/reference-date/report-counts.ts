import { stepKey, type ExtractRow } from './extract-row.ts';

/** An extract in numbers of participants, as a report tells it. */
interface ReportCounts {
  readonly caseload: number;
  /** Of the caseload; together they are all of it. */
  readonly active: number;
  readonly dormant: number;
  /** Of the caseload, with esf = ja. */
  readonly esf: number;
  /** Of the caseload, with proof in W. */
  readonly proven: number;
  /** Left in W. */
  readonly left: number;
  /** Of those who left: to paid work or self-employed; with a qualification. */
  readonly toWork: number;
  readonly qualified: number;
  /** Steps beside the previous definitive extract, of all rows. */
  readonly forward: number;
  readonly equal: number;
  readonly backward: number;
  readonly unknown: number;
}

/** Who came and went between two extracts, within a project the same number being the same participant. */
interface ReportFlow {
  readonly joined: number;
  readonly gone: number;
}

/** The numbers of an extract (contract §4). */
export function reportCounts(rows: readonly ExtractRow[]): ReportCounts {
  const count = (holds: (row: ExtractRow) => boolean): number => rows.filter(holds).length;
  const inCaseload = ({ status }: ExtractRow): boolean => status !== 'uitgestroomd';
  const hasLeft = (row: ExtractRow): boolean => !inCaseload(row);
  return {
    caseload: count(inCaseload),
    active: count(({ status }) => status === 'actief'),
    dormant: count(({ status }) => status === 'slapend'),
    esf: count((row) => inCaseload(row) && row.esf === 'ja'),
    proven: count((row) => inCaseload(row) && row.prestatie_aangetoond === 'ja'),
    left: count(hasLeft),
    toWork: count(
      (row) => hasLeft(row) && (row.uitstroom === 'betaald_werk' || row.uitstroom === 'zelfstandig'),
    ),
    qualified: count((row) => hasLeft(row) && row.kwalificatie_behaald === 'ja'),
    forward: count(({ voortgang }) => voortgang === 'vooruit'),
    equal: count(({ voortgang }) => voortgang === 'gelijk'),
    backward: count(({ voortgang }) => voortgang === 'achteruit'),
    unknown: count(({ voortgang }) => voortgang === 'onbekend'),
  };
}

/** How many participants an extract has that the earlier one had not, and the other way round. */
export function reportFlow(before: readonly ExtractRow[], now: readonly ExtractRow[]): ReportFlow {
  const keys = (rows: readonly ExtractRow[]) =>
    new Set(rows.map(({ project, deelnemernummer }) => stepKey(project, deelnemernummer)));
  const [then, here] = [keys(before), keys(now)];
  const only = (those: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...those].filter((key) => !other.has(key)).length;
  return { joined: only(here, then), gone: only(then, here) };
}
