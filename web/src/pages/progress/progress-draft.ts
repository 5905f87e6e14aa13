import type { ProgressForm } from '../../../../shared/api/progress.schema.ts';
import type { ProgressInput } from '../../../../shared/api/progress.schema.ts';
import { mayHoldBsn, personalWords } from '../../../../shared/guard/answers-guard.ts';
import { dateInputText, parseDateInput } from '../../format/date-input.ts';
import { enumerate } from '../../format/words.ts';

/** Characters that an answer may have (contract §1, voortgang). */
export const LONGEST = 500;

export const QUESTIONS = ['stand', 'knelpunt', 'hulp_nodig', 'vooruitblik'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a lead tells of a milestone that was not reached before. */
export interface MilestoneDraft {
  readonly id: string;
  readonly state: 'open' | 'gehaald' | 'verschoven';
  /** As typed: when it was reached, or is expected. */
  readonly date: string;
  readonly reason: string;
}

/** The form as it is being filled in. */
export interface ProgressDraft {
  readonly answers: Readonly<Record<Question, string>>;
  readonly milestones: readonly MilestoneDraft[];
}

/** Texts to show, by the id of the control. */
export type Faults = Readonly<Record<string, string>>;

/** The form to begin with: as handed in for the period, else as the form before it, else empty. */
export function beginDraft({ form, earlier, milestones }: ProgressForm): ProgressDraft {
  const texts = form ?? earlier;
  const answers = {
    stand: texts?.stand ?? '',
    knelpunt: texts?.knelpunt ?? '',
    hulp_nodig: texts?.hulp_nodig ?? '',
    vooruitblik: texts?.vooruitblik ?? '',
  };
  const open = milestones.filter(({ done }) => done === null);
  return {
    answers,
    milestones: open.map((before) => {
      const { done, expected, reason = '' } = form?.milestones.find(({ id }) => id === before.id) ?? before;
      const date = done ?? expected;
      const state = done ? 'gehaald' : expected === undefined ? 'open' : 'verschoven';
      return { id: before.id, state, date: date ? dateInputText(date) : '', reason };
    }),
  };
}

/** What is wrong with the form, so that it is not sent. */
export function faultsOf({ answers, milestones }: ProgressDraft): Faults {
  const faults: Record<string, string> = {};
  for (const question of QUESTIONS) {
    const fault = textFault(answers[question]);
    if (fault !== null) faults[question] = fault;
  }
  if (QUESTIONS.every((question) => answers[question].trim() === ''))
    faults['stand'] = 'Schrijf in een paar woorden hoe het project ervoor staat.';
  for (const { id, state, date, reason } of milestones) {
    if (state !== 'open' && parseDateInput(date) === null)
      faults[`datum-${id}`] = 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 31-12-2025.';
    const fault =
      state === 'verschoven' && reason.trim() === ''
        ? 'Geef in een paar woorden de reden van het verschuiven.'
        : textFault(state === 'open' ? '' : reason);
    if (fault !== null) faults[`reden-${id}`] = fault;
  }
  return faults;
}

function textFault(text: string): string | null {
  const length = text.trim().length;
  if (length > LONGEST) return `Dit zijn ${length} tekens; hoogstens ${LONGEST} mag. Maak de tekst korter.`;
  if (mayHoldBsn([text]))
    return 'Hier staat een nummer dat een BSN kan zijn. Haal het weg; er is nog niets verstuurd.';
  return null;
}

/** What in the texts only a person has, as a Dutch enumeration; null where nothing was found. */
export function personalDataIn({ answers, milestones }: ProgressDraft): string | null {
  const texts = [
    ...QUESTIONS.map((question) => answers[question]),
    ...milestones.map(({ reason }) => reason),
  ];
  const found = new Set(texts.flatMap(personalWords));
  return found.size === 0 ? null : enumerate([...found]);
}

/** The form as the API takes it. Only for a draft without faults. */
export function inputOf({ answers, milestones }: ProgressDraft): ProgressInput {
  return {
    ...answers,
    milestones: milestones.flatMap(({ id, state, date, reason }) => {
      const day = parseDateInput(date);
      if (state === 'open' || day === null) return [];
      const why = reason.trim() === '' ? {} : { reason };
      return [{ id, ...(state === 'gehaald' ? { done: day } : { expected: day }), ...why }];
    }),
  };
}
