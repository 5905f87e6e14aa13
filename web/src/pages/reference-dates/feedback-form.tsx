import { useState } from 'preact/hooks';
import { Field } from '../../components/field.tsx';
import { counted } from '../../format/words.ts';

/** A remark on one row of an extract. */
export interface Remark {
  readonly project: string;
  readonly deelnemernummer: string;
  readonly text: string;
}

const EMPTY: Remark = { project: '', deelnemernummer: '', text: '' };

interface FeedbackFormProps {
  /** Unique on the page. */
  readonly id: string;
  readonly send: (remarks: readonly Remark[]) => void;
  readonly cancel: () => void;
}

/** Remarks per row of an extract, gathered and sent together; none means that all is right. */
export function FeedbackForm({ id, send, cancel }: FeedbackFormProps) {
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const [draft, setDraft] = useState(EMPTY);
  const complete = Object.values(draft).every((text) => text.trim() !== '');
  const add = (): void => {
    if (!complete) return;
    setRemarks([...remarks, draft]);
    setDraft(EMPTY);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    send(complete ? [...remarks, draft] : remarks);
  };
  const input = (field: keyof Remark, label: string) => (
    <Field id={`${id}-${field}`} label={label}>
      <input
        id={`${id}-${field}`}
        type="text"
        maxLength={field === 'text' ? 500 : 100}
        class="utrecht-textbox utrecht-textbox--html-input"
        value={draft[field]}
        onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <form class="stack stack--tight" onSubmit={submit} noValidate>
      {input('project', 'Project')}
      {input('deelnemernummer', 'Deelnemernummer')}
      {input('text', 'Opmerking')}
      <p class="small" role="status">
        {counted(remarks.length, 'opmerking', 'opmerkingen')} toegevoegd
      </p>
      <div class="actions">
        <button type="button" class="action" onClick={add} aria-disabled={!complete}>
          Opmerking toevoegen
        </button>
        <button type="submit" class="action action--strong">
          Terugkoppeling versturen
        </button>
        <button type="button" class="action" onClick={cancel}>
          Annuleren
        </button>
      </div>
    </form>
  );
}
