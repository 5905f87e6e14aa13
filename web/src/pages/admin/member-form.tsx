import { useState } from 'preact/hooks';
import type { Member, Role } from '../../api/answers.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { parseDateInput } from '../../format/date-input.ts';
import { ROLE_WORDS } from '../../format/words.ts';

const ROLES: readonly Role[] = ['kartrekker', 'management', 'esf', 'beoordelaar', 'beheerder'];

interface Draft {
  readonly user: string;
  readonly role: Role;
  readonly projects: string;
  readonly municipalities: string;
  readonly until: string;
}

const EMPTY: Draft = { user: '', role: 'kartrekker', projects: '', municipalities: '', until: '' };

/** Adds a member; `add` says whether it went in. */
export function MemberForm({ add }: { readonly add: (member: Member) => Promise<boolean> }) {
  const [draft, setDraft] = useState(EMPTY);
  const [faults, setFaults] = useState<{ user: string | null; until: string | null }>({
    user: null,
    until: null,
  });
  const until = draft.until.trim() === '' ? null : parseDateInput(draft.until);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = {
      user: draft.user.includes('@') ? null : 'Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.',
      until:
        until === null && draft.until.trim() !== ''
          ? 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 31-12-2026, of laat het veld leeg.'
          : null,
    };
    setFaults(found);
    if (found.user !== null || found.until !== null) return;
    const projects = listOf(draft.projects);
    const municipalities = listOf(draft.municipalities.toUpperCase());
    const added = await add({
      user: draft.user.trim().toLowerCase(),
      role: draft.role,
      ...(projects.length > 0 && { projects }),
      ...(municipalities.length > 0 && { municipalities }),
      ...(until !== null && { until }),
    });
    if (added) setDraft(EMPTY);
  };

  const text = (
    field: Exclude<keyof Draft, 'role'>,
    label: string,
    description: string,
    error: string | null = null,
  ) => (
    <Field id={`lid-${field}`} label={label} description={description} error={error}>
      <input
        id={`lid-${field}`}
        type="text"
        inputMode={field === 'user' ? 'email' : 'text'}
        autoComplete="off"
        class="utrecht-textbox utrecht-textbox--html-input"
        value={draft[field]}
        aria-describedby={describedBy(`lid-${field}`, { description: true, error })}
        aria-invalid={error !== null}
        onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
      />
    </Field>
  );

  return (
    <form class="form" onSubmit={submit} noValidate aria-labelledby="lid-toevoegen">
      <h3 class="utrecht-heading-3" id="lid-toevoegen">
        Lid toevoegen
      </h3>
      <div class="form__row">
        {text('user', 'E-mailadres', 'Waarmee deze persoon inlogt.', faults.user)}
        <Field id="lid-role" label="Rol" description="Wat deze persoon mag.">
          <select
            id="lid-role"
            class="utrecht-select utrecht-select--html-select"
            value={draft.role}
            aria-describedby="lid-role-uitleg"
            onChange={(event) => {
              const role = ROLES.find((each) => each === event.currentTarget.value);
              if (role !== undefined) setDraft({ ...draft, role });
            }}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {ROLE_WORDS[role]}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div class="form__row">
        {text('projects', 'Projecten', 'Codes met een komma ertussen; leeg is alle.')}
        {text('municipalities', 'Gemeenten', 'Codes als GM0222 met een komma ertussen; leeg is alle.')}
        {text('until', 'Tot en met', 'De laatste dag van de toegang; leeg is zonder einde.', faults.until)}
      </div>
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          Lid toevoegen
        </button>
      </div>
    </form>
  );
}

function listOf(text: string): string[] {
  return text
    .split(/[,;\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
