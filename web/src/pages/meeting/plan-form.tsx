import { useState } from 'preact/hooks';
import type { MeetingAnswer } from '../../../../shared/api/meetings.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { Notice } from '../../components/notice.tsx';
import { CentralOptions } from './central-options.tsx';
import { Choice, Line } from './choice.tsx';
import { planBody, planDraft, planFaults } from './plan-draft.ts';
import type { PlanDraft, PlanFaults } from './plan-draft.ts';

interface PlanFormProps {
  readonly programme: ProgrammeAnswer;
  readonly today: string;
  /** What is changed; null for a new one. */
  readonly meeting: MeetingAnswer | null;
  readonly onKept: (meeting: MeetingAnswer) => void;
  readonly onCancel?: () => void;
}

/** Plans a meeting or changes one: which, when, and what is central. */
export function PlanForm({ programme, today, meeting, onKept, onCancel }: PlanFormProps) {
  const [draft, setDraft] = useState(() => planDraft(programme, meeting, today));
  const [faults, setFaults] = useState<PlanFaults>({});
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const field = (name: keyof PlanDraft) => ({
    id: `overleg-${name}`,
    value: draft[name],
    onValue: (value: string) => setDraft({ ...draft, [name]: value }),
  });

  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const found = planFaults(draft);
    setFaults(found);
    setRefused(null);
    const [first] = Object.keys(found);
    if (first !== undefined) return document.getElementById(`overleg-${first}`)?.focus();
    setBusy(true);
    try {
      const at = apiPath('programmes', programme.id, 'meetings');
      onKept(
        meeting === null
          ? await sendJson<MeetingAnswer>('POST', at, planBody(draft))
          : await sendJson<MeetingAnswer>('PUT', `${at}/${meeting.id}`, {
              ...{ ...planBody(draft), version: meeting.version },
            }),
      );
    } catch (error) {
      setRefused(asApiError(error));
      setBusy(false);
    }
  };

  return (
    <form class="panel form" onSubmit={keep} noValidate aria-labelledby="overleg-kop">
      <h2 class="utrecht-heading-2" id="overleg-kop" tabIndex={-1}>
        {meeting === null ? 'Overleg voorbereiden' : 'Overleg wijzigen'}
      </h2>
      {refused !== null && (
        <Notice kind="error" title={refused.title} focus>
          <p>{refused.message}</p>
        </Notice>
      )}
      <div class="form__row">
        <Choice {...field('series')} label="Overleg">
          {(programme.meetings ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">Een ander overleg</option>
        </Choice>
        {draft.series === '' && <Line {...field('name')} label="Naam van het overleg" error={faults.name} />}
        <Line
          {...field('date')}
          label="Datum (dd-mm-jjjj)"
          error={faults.date}
          {...(meeting !== null && {
            description: 'De cijfers in het stuk zijn die van deze dag.',
          })}
        />
      </div>
      <Choice
        {...field('central')}
        label="Wat staat centraal?"
        description="Per keer krijgt één lijn, project of indicator de meeste tijd."
      >
        <CentralOptions programme={programme} />
      </Choice>
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action" aria-disabled={busy}>
          {busy ? 'Bezig met bewaren…' : meeting === null ? 'Overleg openen' : 'Bewaren'}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={onCancel}>
            Niet wijzigen
          </button>
        )}
      </div>
    </form>
  );
}
