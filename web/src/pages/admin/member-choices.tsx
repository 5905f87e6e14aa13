import { CodedBoxes } from './coded-boxes.tsx';
import type { Coded } from './coded-boxes.tsx';

interface MemberChoicesProps {
  readonly id: string;
  readonly legend: string;
  readonly choices: readonly Coded[];
  readonly chosen: readonly string[];
  readonly choose: (codes: readonly string[]) => void;
  readonly fault: string | undefined;
  /** The choice of all of them, above the others, where that may be had. */
  readonly all?: { readonly label: string; readonly on: boolean; readonly choose: (on: boolean) => void };
}

/** What a right reaches, by code and name, each a box to tick. */
export function MemberChoices({ id, legend, choices, chosen, choose, fault, all }: MemberChoicesProps) {
  return (
    <fieldset
      class="choices editor__choices"
      id={id}
      tabIndex={-1}
      aria-describedby={fault === undefined ? undefined : `${id}-fout`}
    >
      <legend>{legend}</legend>
      {fault !== undefined && (
        <p class="field__fault" id={`${id}-fout`}>
          {fault}
        </p>
      )}
      {all !== undefined && (
        <label class="choice editor__whole">
          <input
            type="checkbox"
            checked={all.on}
            onChange={({ currentTarget }) => all.choose(currentTarget.checked)}
          />
          <span>{all.label}</span>
        </label>
      )}
      {all?.on !== true && <CodedBoxes {...{ choices, chosen, choose }} />}
    </fieldset>
  );
}
