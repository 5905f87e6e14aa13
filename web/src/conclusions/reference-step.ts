import type { ReferenceDate, ReferenceMunicipality } from '../api/answers.ts';
import { formatDate } from '../format/date.ts';
import { counted } from '../format/words.ts';

/** The steps of a reference date in their order; `klaar` is behind the last. */
export const REFERENCE_STEPS = ['controleren', 'proef', 'indienen', 'terugkoppelen', 'definitief'] as const;
export type ReferenceStep = (typeof REFERENCE_STEPS)[number] | 'klaar';

/** What a municipality's reference date waits for, in one sentence, and at which step that is. */
export interface NextStep {
  readonly step: ReferenceStep;
  readonly text: string;
}

interface Looking {
  readonly today: string;
  /** For an outside reviewer, who asks for no extract. */
  readonly looksOn?: boolean;
}

/** The next step of a municipality, said to someone who has never done it (contract §4, states). */
export function nextReferenceStep(
  { state, pending, missing, remarkCounts, reopening, corrected, actions }: ReferenceMunicipality,
  { date, today, purged, looksOn = false }: Pick<ReferenceDate, 'date' | 'purged'> & Looking,
): NextStep {
  if (purged)
    return {
      step: 'klaar',
      text:
        state === 'definitief'
          ? 'Klaar. De gegevens van deelnemers zijn na de bewaartermijn verwijderd.'
          : 'Kan niet meer: de gegevens van deelnemers zijn na de bewaartermijn verwijderd.',
    };
  if (date > today) return { step: 'controleren', text: `Wacht tot ${formatDate(date)}.` };
  if (pending !== null) return { step: stepOf(state), text: 'Peilstok is bezig. Dit duurt even.' };
  if ((state === 'open' || state === 'proef') && looksOn)
    return { step: 'indienen', text: 'Nog niet ingediend. U ziet het zodra de regio indient.' };
  const lacking = missing.length === 0 ? '' : ` Er ontbreekt nog wel iets.`;
  switch (state) {
    case 'open':
      return { step: 'proef', text: `Maak een proef om mee te kijken, of dien meteen in.${lacking}` };
    case 'proef':
      return { step: 'indienen', text: `Bekijk de proef. Klopt die, dien dan in.${lacking}` };
    case 'ingediend':
      if (!actions.includes('finalise'))
        return { step: 'terugkoppelen', text: 'Bekijk het en koppel terug.' };
      return {
        step: 'terugkoppelen',
        text: 'Koppel terug wat niet klopt. Klopt alles, maak dan definitief.',
      };
    case 'teruggekoppeld':
      if (remarkCounts.open > 0)
        return {
          step: 'terugkoppelen',
          text: `De kartrekker verbetert ${counted(remarkCounts.open, 'opmerking', 'opmerkingen')} en levert opnieuw aan. Dien daarna opnieuw in.`,
        };
      return {
        step: 'definitief',
        text: 'Is er iets verbeterd, dien dan opnieuw in. Anders: maak definitief.',
      };
    case 'definitief':
      if (reopening !== null)
        return { step: 'klaar', text: 'Een tweede persoon moet het heropenen goedkeuren of intrekken.' };
      if (corrected)
        return { step: 'klaar', text: 'Klaar. Latere correcties komen in het volgende peilmoment.' };
      return { step: 'klaar', text: 'Klaar. Dit extract verandert niet meer.' };
  }
}

/** The step that a date is at: the earliest that a municipality waits for. */
export function currentStep(date: ReferenceDate, today: string): ReferenceStep {
  const steps = date.municipalities.map((each) => nextReferenceStep(each, { ...date, today }).step);
  return REFERENCE_STEPS.find((step) => steps.includes(step)) ?? 'klaar';
}

function stepOf(state: ReferenceMunicipality['state']): ReferenceStep {
  if (state === 'open') return 'proef';
  return state === 'proef' ? 'indienen' : state === 'definitief' ? 'klaar' : 'terugkoppelen';
}
