import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { MeetingAnswer } from '../../../../shared/api/meetings.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { meetingAddress } from '../../addresses.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { Notice } from '../../components/notice.tsx';
import { dateInputText, parseDateInput } from '../../format/date-input.ts';
import { Choice, Line } from './choice.tsx';

interface PlanFormProps {
  readonly programme: ProgrammeAnswer;
  readonly today: string;
}

/** Plans a meeting: which, when, and what is central. */
export function PlanForm({ programme, today }: PlanFormProps) {
  const series = programme.meetings ?? [];
  const [draft, setDraft] = useState({
    ...{ series: series[0]?.id ?? '', name: '', date: dateInputText(today), central: 'null' },
  });
  const [faults, setFaults] = useState<{ name?: string; date?: string }>({});
  const [refused, setRefused] = useState<ApiError | null>(null);
  const { route } = useLocation();
  const field = (name: keyof typeof draft) => ({
    id: `overleg-${name}`,
    value: draft[name],
    onValue: (value: string) => setDraft({ ...draft, [name]: value }),
  });

  const plan = async (event: Event): Promise<void> => {
    event.preventDefault();
    const date = parseDateInput(draft.date);
    const found = {
      ...(draft.series === '' && draft.name.trim() === '' && { name: 'Geef het overleg een naam.' }),
      ...(date === null && { date: 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 20-11-2025.' }),
    };
    setFaults(found);
    setRefused(null);
    const [first] = Object.keys(found);
    if (first !== undefined) return document.getElementById(`overleg-${first}`)?.focus();
    try {
      const made = await sendJson<MeetingAnswer>('POST', apiPath('programmes', programme.id, 'meetings'), {
        ...(draft.series === '' ? { name: draft.name } : { series: draft.series }),
        ...{ date, central: JSON.parse(draft.central) as unknown },
      });
      route(meetingAddress(programme.id, made.id));
    } catch (error) {
      setRefused(asApiError(error));
    }
  };

  return (
    <form class="panel form" onSubmit={plan} noValidate aria-labelledby="nieuw-overleg">
      <h2 class="utrecht-heading-2" id="nieuw-overleg">
        Overleg voorbereiden
      </h2>
      {refused !== null && (
        <Notice kind="error" title={refused.title} focus>
          <p>{refused.message}</p>
        </Notice>
      )}
      <div class="form__row">
        <Choice {...field('series')} label="Overleg">
          {series.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">Een ander overleg</option>
        </Choice>
        {draft.series === '' && <Line {...field('name')} label="Naam van het overleg" error={faults.name} />}
        <Line {...field('date')} label="Datum (dd-mm-jjjj)" error={faults.date} />
      </div>
      <Choice
        {...field('central')}
        label="Wat staat centraal?"
        description="Per keer krijgt één lijn, project of indicator de meeste tijd."
      >
        <CentralOptions programme={programme} />
      </Choice>
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          Overleg openen
        </button>
      </div>
    </form>
  );
}

function CentralOptions({ programme }: { readonly programme: ProgrammeAnswer }) {
  const owners = [{ code: null, indicators: programme.indicators }, ...programme.projects];
  return (
    <>
      <option value="null">Het programma als geheel</option>
      <optgroup label="Lijn">
        {programme.lines.map(({ code, name }) => (
          <option key={code} value={JSON.stringify({ kind: 'line', code })}>
            {name}
          </option>
        ))}
      </optgroup>
      <optgroup label="Project">
        {programme.projects.map(({ code, name }) => (
          <option key={code} value={JSON.stringify({ kind: 'project', code })}>
            {code} {name}
          </option>
        ))}
      </optgroup>
      <optgroup label="Indicator">
        {owners.flatMap(({ code, indicators }) =>
          indicators.map(({ id, name }) => (
            <option key={`${code} ${id}`} value={JSON.stringify({ kind: 'indicator', project: code, id })}>
              {code ?? 'Programma'}: {name}
            </option>
          )),
        )}
      </optgroup>
    </>
  );
}
