/** What is sent: a file that counts, a file that is only checked, or word that there is nothing to report. */
export type How = 'bestand' | 'proef' | 'niets';

const CHOICES: readonly { readonly how: How; readonly label: string; readonly more: string }[] = [
  {
    how: 'bestand',
    label: 'Een bestand aanleveren',
    more: 'Telt mee zodra de controle goed is, of na uw bevestiging.',
  },
  {
    how: 'proef',
    label: 'Proefcontrole',
    more: 'Alleen controleren: er verandert niets, ook niet als alles klopt.',
  },
  {
    how: 'niets',
    label: 'Niets te melden',
    more: 'In deze periode is er niets bij gekomen. Telt als aangeleverd.',
  },
];

interface HowFieldProps {
  readonly how: How;
  readonly setHow: (how: How) => void;
}

export function HowField({ how, setHow }: HowFieldProps) {
  return (
    <fieldset class="choices">
      <legend>Wat wilt u doen?</legend>
      {CHOICES.map((choice) => (
        <div class="choice" key={choice.how}>
          <input
            type="radio"
            id={`hoe-${choice.how}`}
            name="hoe"
            checked={how === choice.how}
            aria-describedby={`hoe-${choice.how}-uitleg`}
            onChange={() => setHow(choice.how)}
          />
          <label for={`hoe-${choice.how}`}>{choice.label}</label>
          <span class="choice__more" id={`hoe-${choice.how}-uitleg`}>
            {choice.more}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
