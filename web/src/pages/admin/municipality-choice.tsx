import { useState } from 'preact/hooks';
import { Field } from '../../components/field.tsx';
import { plainText } from '../../format/plain-text.ts';
import { CodedBoxes } from './coded-boxes.tsx';
import type { Coded } from './coded-boxes.tsx';

/** More would hide the rest of the form. */
const SHOWN = 12;

interface MunicipalityChoiceProps {
  readonly all: readonly Coded[];
  readonly chosen: readonly string[];
  readonly choose: (codes: readonly string[]) => void;
  readonly fault: string | null;
}

/** Municipalities out of all of the country: typing part of a name shows those to tick, and what is ticked stays. */
export function MunicipalityChoice({ all, chosen, choose, fault }: MunicipalityChoiceProps) {
  const [text, setText] = useState('');
  const sought = plainText(text);
  const found =
    sought === '' ? [] : all.filter(({ name }) => plainText(name).includes(sought)).slice(0, SHOWN);
  const shown = [
    ...all.filter(({ code }) => chosen.includes(code)),
    ...found.filter(({ code }) => !chosen.includes(code)),
  ];
  return (
    <fieldset class="choices editor__choices">
      <legend>Gemeenten</legend>
      <div class="editor__whole">
        <Field
          id="gemeente-zoeken"
          label="Zoek een gemeente"
          description="Typ een deel van de naam en vink aan."
          error={fault === null ? null : `Gemeenten: ${fault}`}
          class="field--narrow"
        >
          <input
            id="gemeente-zoeken"
            type="text"
            autoComplete="off"
            class="utrecht-textbox utrecht-textbox--html-input"
            aria-describedby={
              fault === null ? 'gemeente-zoeken-uitleg' : 'gemeente-zoeken-uitleg gemeente-zoeken-fout'
            }
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </Field>
        <p class="muted" role="status">
          {chosen.length === 1 ? '1 gemeente gekozen' : `${chosen.length} gemeenten gekozen`}
          {sought !== '' && `, ${found.length} gevonden`}
          {sought !== '' &&
            found.length === 0 &&
            '. Typ een kleiner deel van de naam, zoals die nu is; een gemeente die is opgegaan in een andere, zoekt u onder de nieuwe naam.'}
        </p>
      </div>
      <CodedBoxes choices={shown} {...{ chosen, choose }} />
    </fieldset>
  );
}
