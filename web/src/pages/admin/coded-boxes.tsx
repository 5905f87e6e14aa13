export interface Coded {
  readonly code: string;
  readonly name: string;
}

interface CodedBoxesProps {
  readonly choices: readonly Coded[];
  readonly chosen: readonly string[];
  readonly choose: (codes: readonly string[]) => void;
}

/** A box to tick for each choice, by code and name. */
export function CodedBoxes({ choices, chosen, choose }: CodedBoxesProps) {
  return choices.map(({ code, name }) => (
    <label key={code} class="choice">
      <input
        type="checkbox"
        checked={chosen.includes(code)}
        onChange={({ currentTarget }) =>
          choose(currentTarget.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
        }
      />
      <span>
        <span class="code">{code}</span> {name}
      </span>
    </label>
  ));
}
