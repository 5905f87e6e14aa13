import { useState } from 'preact/hooks';
import type { EntryAnswer, MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { ENTRY_KINDS, LEVELS } from '../../../../shared/meeting/meeting.ts';
import { OWNER_ROLES, OWNER_WORDS } from '../../../../shared/meeting/owner-roles.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { Notice } from '../../components/notice.tsx';
import { Choice, Line, Sentences } from './choice.tsx';
import { draftFaults, draftOf, emptyDraft, entryBody, indicatorKey } from './entry-draft.ts';
import type { DraftFaults, DraftField } from './entry-draft.ts';
import { KIND_WORDS, LEVEL_WORDS } from './entry-words.ts';
import { projectName } from './names.ts';

interface EntryFormProps {
  readonly pack: MeetingPack;
  /** What is changed; null for something new. */
  readonly entry: EntryAnswer | null;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** Writes down a decision, an action, a note or an obstacle, or changes one. */
export function EntryForm({ pack, entry, onKept, onCancel }: EntryFormProps) {
  const [draft, setDraft] = useState(entry === null ? emptyDraft('besluit', pack.asOf) : draftOf(entry));
  const [faults, setFaults] = useState<DraftFaults>({});
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const { kind } = draft;
  const field = (name: DraftField) => ({
    id: `vastleggen-${name}`,
    value: draft[name],
    error: faults[name],
    onValue: (value: string) => setDraft({ ...draft, [name]: value }),
  });

  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = draftFaults(draft);
    setFaults(found);
    setRefused(null);
    const [first] = Object.keys(found);
    if (first !== undefined) return document.getElementById(`vastleggen-${first}`)?.focus();
    setBusy(true);
    try {
      const { programme, meeting } = pack;
      const at = apiPath('programmes', programme.id, 'meetings', entry?.meeting.id ?? meeting.id, 'entries');
      if (entry === null) await sendJson('POST', at, entryBody(draft));
      else await sendJson('PUT', `${at}/${entry.id}`, { ...entryBody(draft), version: entry.version });
      onKept();
    } catch (error) {
      setRefused(asApiError(error));
      setBusy(false);
    }
  };

  return (
    <form class="form" onSubmit={keep} noValidate aria-labelledby="vastleggen-kop">
      <h3 class="utrecht-heading-3" id="vastleggen-kop" tabIndex={-1}>
        {entry === null ? 'Nieuw vastleggen' : `${KIND_WORDS[kind]} wijzigen`}
      </h3>
      {refused !== null && (
        <Notice kind="error" title={refused.title} focus>
          <p>{refused.message}</p>
        </Notice>
      )}
      {entry === null && (
        <Choice
          id="vastleggen-kind"
          label="Wat legt u vast?"
          value={kind}
          onValue={(value) => {
            const chosen = ENTRY_KINDS.find((each) => each === value);
            if (chosen !== undefined) setDraft({ ...draft, kind: chosen });
          }}
        >
          {ENTRY_KINDS.map((each) => (
            <option key={each} value={each}>
              {KIND_WORDS[each]}
            </option>
          ))}
        </Choice>
      )}
      {kind === 'notitie' ? (
        <Choice {...field('indicator')} label="Indicator">
          <option value="">Kies een indicator</option>
          {pack.indicators.map(({ project, id, name }) => (
            <option key={indicatorKey(project, id)} value={indicatorKey(project, id)}>
              {project ?? 'Programma'}: {name}
            </option>
          ))}
        </Choice>
      ) : (
        <Choice {...field('project')} label="Project">
          <option value="">Het programma als geheel</option>
          {pack.projects.map(({ code }) => (
            <option key={code} value={code}>
              {projectName(pack, code)}
            </option>
          ))}
        </Choice>
      )}
      <Sentences
        {...field('text')}
        label="Tekst"
        description="Hoogstens 500 tekens. Noem rollen en geen namen, nummers of adressen van personen."
      />
      {kind === 'knelpunt' && <Sentences {...field('help')} label="Welke hulp is nodig? (mag leeg)" />}
      {(kind === 'actie' || kind === 'knelpunt') && (
        <div class="form__row">
          <Choice {...field('owner')} label="Eigenaar (rol)">
            {OWNER_ROLES.map((owner) => (
              <option key={owner} value={owner}>
                {OWNER_WORDS[owner]}
              </option>
            ))}
          </Choice>
          {kind === 'knelpunt' && (
            <Choice {...field('level')} label="Ligt bij">
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {LEVEL_WORDS[level]}
                </option>
              ))}
            </Choice>
          )}
          {kind === 'actie' && <Line {...field('due')} label="Klaar vóór (dd-mm-jjjj)" />}
          {kind === 'knelpunt' && <Line {...field('since')} label="Sinds (dd-mm-jjjj)" />}
          <Line
            {...field('done')}
            label={kind === 'actie' ? 'Gedaan op (leeg zolang open)' : 'Opgelost op (leeg zolang open)'}
          />
        </div>
      )}
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action" aria-disabled={busy}>
          {busy ? 'Bezig met bewaren…' : 'Bewaren'}
        </button>
        {entry !== null && (
          <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={onCancel}>
            Niet wijzigen
          </button>
        )}
      </div>
    </form>
  );
}
