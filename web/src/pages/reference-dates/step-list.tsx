import type { ReferenceDate } from '../../api/answers.ts';
import { missingCount } from '../../conclusions/reference-conclusion.ts';
import { currentStep, REFERENCE_STEPS } from '../../conclusions/reference-step.ts';
import { counted } from '../../format/words.ts';

type Step = (typeof REFERENCE_STEPS)[number];

const WORDS: Readonly<Record<Step, readonly [title: string, what: string]>> = {
  controleren: [
    'Controleer wat er binnen is',
    'Onder ‘Controles’ staat wat ontbreekt en wat niet klopt, met wat eraan te doen is. Kartrekkers verbeteren het in hun eigen registratie en leveren opnieuw aan.',
  ],
  proef: [
    'Maak een proef (mag u overslaan)',
    'Peilstok maakt het extract zoals het nu zou zijn, zodat u het kunt bekijken. Een proef telt nergens mee, is overal als proef gemerkt en kan zo vaak u wilt.',
  ],
  indienen: [
    'Dien in',
    'Het extract wordt vastgelegd voor beoordeling. Vanaf nu ziet ook een beoordelaar van buiten het.',
  ],
  terugkoppelen: [
    'Koppel terug wat niet klopt',
    'Opmerkingen per rij gaan naar de kartrekker van het project. Is het verbeterd, dien dan opnieuw in. Klopt alles meteen, dan slaat u deze stap over.',
  ],
  definitief: [
    'Maak definitief',
    'Peilstok maakt het extract nog één keer, uit wat er dan geldt, en zet het op slot. Daarna verandert het niet meer; heropenen kan alleen met twee mensen.',
  ],
};

/** What to do for a reference date, step by step, with how far it is. */
export function StepList({ date, today }: { readonly date: ReferenceDate; readonly today: string }) {
  const current = currentStep(date, today);
  return (
    <section class="panel" aria-labelledby="wat-nu">
      <h2 class="utrecht-heading-2 panel__title" id="wat-nu">
        Wat nu
      </h2>
      <p class="panel__conclusion">
        {current === 'klaar'
          ? 'Dit peilmoment is klaar. U hoeft niets meer te doen.'
          : `U bent bij stap ${REFERENCE_STEPS.indexOf(current) + 1}: ${WORDS[current][0].toLowerCase()}. De knoppen staan hieronder bij elke gemeente.`}
      </p>
      <ol class="steps">
        {REFERENCE_STEPS.map((step) => (
          <li key={step} class="steps__item" aria-current={step === current ? 'step' : undefined}>
            <span>
              <span class="strong">{WORDS[step][0]}</span> <span class="tag">{howFar(date, step)}</span>
            </span>
            <span class="steps__what small">{WORDS[step][1]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const ORDER = ['open', 'proef', 'ingediend', 'teruggekoppeld', 'definitief'] as const;
const REACHED = { proef: 1, indienen: 2, definitief: 4 } as const;

function howFar(date: ReferenceDate, step: Step): string {
  const { municipalities } = date;
  if (step === 'controleren') {
    const missing = missingCount(date);
    return missing === 0 ? 'alles is binnen' : `${counted(missing, 'keer', 'keer')} ontbreekt iets`;
  }
  if (step === 'terugkoppelen') {
    const open = municipalities.reduce((sum, { remarkCounts }) => sum + remarkCounts.open, 0);
    return open === 0 ? 'niets open' : `${counted(open, 'opmerking', 'opmerkingen')} open`;
  }
  const done = municipalities.filter(({ state }) => ORDER.indexOf(state) >= REACHED[step]).length;
  return `${done} van ${municipalities.length}`;
}
