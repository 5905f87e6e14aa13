import type { ProblemIssue } from '../../shared/api/problem.schema.ts';
import { reasonSchema } from '../../shared/api/common.schema.ts';
import { mayHoldBsn, personalWords } from '../../shared/guard/answers-guard.ts';
import { readProgramme } from '../../shared/programme/check-programme.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';

/** A programme file that was sent for an address: the programme where nothing is wrong, and what is wrong. */
interface JudgedProgramme {
  readonly programme: Programme | null;
  readonly issues: readonly ProblemIssue[];
  /** The version it was made of, as sent; undefined where it does not say. */
  readonly basis: unknown;
  readonly reason: string | null;
}

/**
 * Judges a programme file by itself (contract §2) and as the next version of the one in force. What GET answers may be
 * sent back: its `version` is no part of the file, nor is `reason`.
 */
export function judgeProgramme(body: unknown, id: string, before: Programme | null): JudgedProgramme {
  const { version: basis, reason: given, ...rest } = isRecord(body) ? body : {};
  const file: unknown = isRecord(body) ? rest : body;
  const read = readProgramme(file);
  const issues: ProblemIssue[] = read.ok ? [] : [...read.faults];
  if (read.ok) issues.push(...againstBefore(read.programme, id, before));
  const reason = reasonSchema.optional().safeParse(given);
  if (!reason.success)
    issues.push({ path: 'reason', message: 'moet een tekst van 1 tot 500 tekens zijn, of ontbreken' });
  else if (reason.data !== undefined && isPersonal(reason.data))
    issues.push({
      path: 'reason',
      message: 'lijkt een persoonsgegeven te bevatten: noem een rol of besluit',
    });
  return {
    programme: read.ok && issues.length === 0 ? read.programme : null,
    issues,
    basis,
    reason: reason.data ?? null,
  };
}

function againstBefore(programme: Programme, id: string, before: Programme | null): ProblemIssue[] {
  const issues: ProblemIssue[] = [];
  if (programme.id !== id) issues.push({ path: 'id', message: 'is anders dan in het adres: maak ze gelijk' });
  if (before !== null && before.region.code !== programme.region.code)
    issues.push({ path: 'region.code', message: 'kan niet wijzigen: een programma blijft van zijn regio' });
  if (before !== null && before.practice !== programme.practice)
    issues.push({
      path: 'practice',
      message: 'kan niet wijzigen: een oefenprogramma blijft dat, een echt programma ook',
    });
  return issues;
}

/** It stands on the trail for good, which nothing is ever taken from (contract §1, BSN). */
function isPersonal(text: string): boolean {
  return mayHoldBsn([text]) || personalWords(text).length > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
