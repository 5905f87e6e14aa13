import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { isPractice, useMe } from '../session/me.tsx';
import { Field } from './field.tsx';

interface ProgrammeChoiceProps {
  readonly programme: string;
  /** The last part of the address: `peilmomenten`, `aanleveren`, … */
  readonly page: string;
}

/** Goes to the same page of another programme; nothing when there is only one. */
export function ProgrammeChoice({ programme, page }: ProgrammeChoiceProps) {
  const me = useMe();
  const { route } = useLocation();
  const [chosen, setChosen] = useState(programme);
  useEffect(() => setChosen(programme), [programme]);
  if (me.programmes.length < 2 || isPractice(me, programme)) return null;
  const show = (event: Event): void => {
    event.preventDefault();
    route(`/programma/${chosen}/${page}`);
  };
  return (
    <form class="toolbar no-print" onSubmit={show}>
      <Field id="programma" label="Programma" class="toolbar__grow">
        <select
          id="programma"
          class="utrecht-select utrecht-select--html-select"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {me.programmes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" class="utrecht-button utrecht-button--secondary-action">
        Toon
      </button>
    </form>
  );
}
