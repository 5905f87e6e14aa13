import { useState } from 'preact/hooks';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { Member, Role } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Failure, Loading } from '../../components/states.tsx';
import { ROLE_WORDS } from '../../format/words.ts';
import { useMe } from '../../session/me.tsx';
import { focusOn } from '../editor/focus-on.ts';
import { MemberChoices } from './member-choices.tsx';
import { EMPTY_MEMBER, faultsOf, limitOf, memberOf } from './member-draft.ts';
import type { MemberDraft } from './member-draft.ts';

const ROLES: readonly Role[] = ['kartrekker', 'management', 'esf', 'beoordelaar', 'beheerder'];

interface MemberFormProps {
  readonly region: string;
  /** Says whether the member went in. */
  readonly add: (member: Member) => Promise<boolean>;
}

/** Adds a member: who, which role, as far as what, until when. */
export function MemberForm({ region, add }: MemberFormProps) {
  const me = useMe();
  const programmes = me.programmes.filter((programme) => programme.region === region);
  const [draft, setDraft] = useState(EMPTY_MEMBER);
  const [tried, setTried] = useState(false);
  const [only] = programmes.length === 1 ? programmes : [];
  const home = draft.programme === '' ? (only?.id ?? null) : draft.programme;
  const limit = limitOf(draft.role);
  const loaded = useResource<ProgrammeAnswer>(
    home === null || limit === null ? null : apiPath('programmes', home),
  );
  const faults = tried ? faultsOf(draft, me.today) : {};
  const change = (part: Partial<MemberDraft>): void => setDraft({ ...draft, ...part });

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const [first] = Object.keys(faultsOf(draft, me.today));
    if (first !== undefined) return focusOn(`lid-${first}`);
    if (!(await add(memberOf(draft, home)))) return;
    setDraft(EMPTY_MEMBER);
    setTried(false);
  };

  const text = (field: 'user' | 'until', label: string, description: string) => {
    const error = faults[field] ?? null;
    return (
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
          onInput={({ currentTarget }) => change({ [field]: currentTarget.value })}
        />
      </Field>
    );
  };

  return (
    <form class="form" onSubmit={submit} noValidate aria-labelledby="lid-toevoegen">
      <h3 class="utrecht-heading-3" id="lid-toevoegen">
        Lid toevoegen
      </h3>
      <div class="form__row editor__row">
        {text('user', 'E-mailadres', 'Waarmee deze persoon inlogt.')}
        <Field id="lid-role" label="Rol" description="Wat deze persoon mag.">
          <select
            id="lid-role"
            class="utrecht-select utrecht-select--html-select"
            value={draft.role}
            aria-describedby="lid-role-uitleg"
            onChange={({ currentTarget }) => {
              const role = ROLES.find((each) => each === currentTarget.value);
              if (role !== undefined) change({ role });
            }}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {ROLE_WORDS[role]}
              </option>
            ))}
          </select>
        </Field>
        {text(
          'until',
          'Tot en met',
          draft.role === 'beoordelaar' ? 'De laatste dag van de toegang.' : 'Leeg is zonder einde.',
        )}
      </div>
      {programmes.length > 1 && (
        <Field id="lid-programme" label="Programma" description="Waar deze rol voor geldt.">
          <select
            id="lid-programme"
            class="utrecht-select utrecht-select--html-select"
            value={draft.programme}
            aria-describedby="lid-programme-uitleg"
            onChange={({ currentTarget }) => change({ programme: currentTarget.value, projects: [] })}
          >
            <option value="">Alle programma’s van de regio</option>
            {programmes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      {loaded.error !== null && <Failure error={loaded.error} retry={loaded.reload} />}
      {loaded.loading && loaded.data === null && <Loading what="het programma" />}
      {limit === 'projects' && (
        <MemberChoices
          id="lid-projects"
          legend="Projecten"
          choices={loaded.data?.projects ?? []}
          chosen={draft.projects}
          choose={(projects) => change({ projects })}
          fault={faults.projects}
          all={{ label: 'Alle projecten', on: draft.all, choose: (all) => change({ all }) }}
        />
      )}
      {limit === 'municipalities' && (
        <MemberChoices
          id="lid-municipalities"
          legend="Gemeenten"
          choices={loaded.data?.region.municipalities ?? []}
          chosen={draft.municipalities}
          choose={(municipalities) => change({ municipalities })}
          fault={faults.municipalities}
        />
      )}
      {home === null && limit !== null && (
        <p class="muted">
          {programmes.length > 1
            ? 'Kies eerst het programma om een deel ervan aan te vinken.'
            : 'Wat hier is aan te vinken, staat er zodra de beheerder het programma heeft ingericht.'}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          Lid toevoegen
        </button>
      </div>
    </form>
  );
}
