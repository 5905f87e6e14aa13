import { useState } from 'preact/hooks';
import type { SubmissionAnswer } from '../../../../shared/api/submissions.schema.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Failure } from '../../components/states.tsx';
import { counted } from '../../format/words.ts';
import { ownName } from './group-issues.ts';
import type { FollowedSubmission } from './use-submission.ts';
import { warningWords } from './warning-words.ts';

interface ConfirmFormProps {
  readonly submission: SubmissionAnswer;
  readonly follow: FollowedSubmission['follow'];
}

/** Confirms a replacement, and each kind of warning with a reason that is kept. */
export function ConfirmForm({ submission, follow }: ConfirmFormProps) {
  const warnings = submission.groups.filter(({ severity }) => severity === 'warning');
  const names = submission.mapping?.columns ?? {};
  const codes = [...new Set(warnings.map(({ code }) => code))];
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);

  const confirm = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (busy || codes.some((code) => (reasons[code] ?? '').trim() === '')) return;
    setBusy(true);
    setProblem(null);
    sendJson('POST', apiPath('submissions', submission.id, 'confirm'), { reasons })
      .then(() => follow(({ status }) => status !== 'te_bevestigen'))
      .catch((error: unknown) => setProblem(asApiError(error)))
      .finally(() => setBusy(false));
  };

  return (
    <form class="panel form" onSubmit={confirm} noValidate aria-labelledby="bevestigen">
      <h2 class="utrecht-heading-2" id="bevestigen">
        Bevestigen
      </h2>
      {problem !== null && <Failure error={problem} />}
      {codes.map((code) => {
        const found = warnings.filter((group) => group.code === code);
        const count = found.reduce((sum, group) => sum + group.count, 0);
        const columns = found
          .flatMap(({ column }) => (column === null ? [] : [ownName(column, names) ?? column]))
          .join(', ');
        const fault =
          tried && (reasons[code] ?? '').trim() === '' ? 'Geef in een paar woorden de reden.' : null;
        return (
          <Field
            key={code}
            id={`reden-${code}`}
            label={`Waarom klopt dit toch? ${counted(count, 'waarschuwing', 'waarschuwingen')}${columns === '' ? '' : ` in ${columns}`}: ${warningWords(code)}`}
            description="De reden blijft bij de aanlevering bewaard. Noem geen persoonsgegevens."
            error={fault}
          >
            <textarea
              id={`reden-${code}`}
              class="utrecht-textarea"
              rows={2}
              maxLength={500}
              value={reasons[code] ?? ''}
              aria-describedby={describedBy(`reden-${code}`, { description: true, error: fault })}
              aria-invalid={fault !== null}
              onInput={(event) => setReasons({ ...reasons, [code]: event.currentTarget.value })}
            />
          </Field>
        );
      })}
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action" aria-disabled={busy}>
          {busy ? 'Bezig met verwerken…' : 'Bevestigen en verwerken'}
        </button>
      </div>
    </form>
  );
}
