import { useState } from 'preact/hooks';
import type { FormNode } from '../../../../shared/programme/form/form-node.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { dateInputText, parseDateInput } from '../../format/date-input.ts';
import { optionsOf, useEditor } from './editor-context.ts';
import type { FieldProps } from './editor-context.ts';
import { faultWords } from './fault-words.ts';
import { numberText, readNumber } from './number-text.ts';
import { pathText } from './programme-file.ts';

/** What is there for every bare field: its text, how to keep it, and what is wrong with it. */
export function BareField({ node, path, value, holder }: FieldProps) {
  const editor = useEditor();
  const id = pathText(path);
  const found = editor.faults.find((fault) => fault.path === id);
  const error = found === undefined ? null : `${node.label} ${faultWords(node, found.message)}`;
  const keep = (next: unknown): void => editor.set(path, next === '' ? emptyOf(node) : next);
  const description = node.kind === 'date' ? ['dd-mm-jjjj', node.help].filter(Boolean).join('. ') : node.help;
  const has = { description: description !== undefined, error };
  const traits = { id, 'aria-describedby': describedBy(id, has), 'aria-invalid': error !== null };

  if (node.kind === 'yes') {
    return (
      <div>
        <label class="choice" for={id}>
          <input
            {...traits}
            type="checkbox"
            checked={value === true}
            onChange={({ currentTarget }) => editor.set(path, currentTarget.checked || emptyOf(node))}
          />
          <span>{node.label}</span>
        </label>
        {node.help !== undefined && (
          <p class="small muted" id={`${id}-uitleg`}>
            {node.help}
          </p>
        )}
      </div>
    );
  }
  const label = node.required || node.kind === 'choice' ? node.label : `${node.label} (mag leeg)`;
  return (
    <Field id={id} label={label} error={error} {...(description !== undefined && { description })}>
      {node.kind === 'choice' ? (
        <select
          {...traits}
          class="utrecht-select utrecht-select--html-select"
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => keep(currentTarget.value)}
        >
          {(!node.required || value === '' || value === undefined) && (
            <option value="">{noChoiceText(node)}</option>
          )}
          {withHeld(optionsOf(editor, node, holder), value).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <Typed node={node} value={value} keep={keep} traits={traits} />
      )}
    </Field>
  );
}

interface TypedProps {
  readonly node: FormNode;
  readonly value: unknown;
  readonly keep: (next: unknown) => void;
  readonly traits: object;
}

/** What is typed stays as typed; numbers and dates are kept as the file has them, and what is none as it stands. */
function Typed({ node, value, keep, traits }: TypedProps) {
  const [text, setText] = useState(() => shownText(node, value));
  const type = (typed: string): void => {
    setText(typed);
    keep(readText(node, typed));
  };
  if (node.long === true)
    return (
      <textarea
        {...traits}
        rows={3}
        class="utrecht-textarea utrecht-textarea--html-textarea"
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    );
  return (
    <input
      {...traits}
      type="text"
      autoComplete="off"
      inputMode={node.kind === 'number' ? 'decimal' : 'text'}
      class="utrecht-textbox utrecht-textbox--html-input"
      value={text}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}

function shownText(node: FormNode, value: unknown): string {
  if (node.kind === 'number') return numberText(value);
  const text = typeof value === 'string' ? value : '';
  return node.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? dateInputText(text) : text;
}

function readText(node: FormNode, text: string): unknown {
  if (text.trim() === '') return '';
  if (node.kind === 'number') return readNumber(text);
  return node.kind === 'date' ? (parseDateInput(text) ?? text) : text;
}

/** An empty field is left out where the file may do without, so that the checks say what is missing. */
function emptyOf(node: FormNode): unknown {
  if (node.nullable === true) return null;
  return node.required && node.kind === 'text'
    ? ''
    : node.kind === 'yes' && node.required
      ? false
      : undefined;
}

/** The choices with what is held, also where that no longer exists. */
function withHeld(options: ReturnType<typeof optionsOf>, value: unknown): ReturnType<typeof optionsOf> {
  if (typeof value !== 'string' || value === '' || options.some((option) => option.value === value))
    return options;
  return [...options, { value, label: `${value} (bestaat niet)` }];
}

/** What holds where nothing is chosen, out of the help that begins with `Leeg:`. */
function noChoiceText({ help = '', required }: FormNode): string {
  const [, then] = /^Leeg: ([^.]+)/.exec(help) ?? [];
  if (then !== undefined) return `geen keuze: ${then}`;
  return required ? 'kies er een' : 'geen keuze';
}
