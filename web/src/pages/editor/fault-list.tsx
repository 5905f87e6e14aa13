import type { FormNode } from '../../../../shared/programme/form/form-node.ts';
import { Notice } from '../../components/notice.tsx';
import { placeText } from './programme-file.ts';
import type { Fault, FileDraft } from './programme-file.ts';

/** More would push the form off the page. */
const SHOWN = 20;

interface FaultListProps {
  readonly form: FormNode;
  readonly faults: readonly Fault[];
  readonly file: FileDraft;
}

/** Every fault of the file with the way to its field. */
export function FaultList({ form, faults, file }: FaultListProps) {
  if (faults.length === 0) return null;
  const title = faults.length === 1 ? 'Er is 1 fout' : `Er zijn ${faults.length} fouten`;
  return (
    <Notice kind="error" title={`${title}; opslaan kan als die weg ${faults.length === 1 ? 'is' : 'zijn'}`}>
      <ul class="list">
        {faults.slice(0, SHOWN).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <button type="button" class="link-button" onClick={() => goTo(path)}>
              {placeText(form, file, path)}
            </button>{' '}
            {message}
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && <p>En nog {faults.length - SHOWN}.</p>}
    </Notice>
  );
}

/** Unfolds what the field is in, one after the other since fields exist only in what is open, and goes there. */
function goTo(path: string, tries = 8): void {
  const field = document.getElementById(path);
  const steps = [...path.matchAll(/\.|\[/g)].map(({ index }) => path.slice(0, index)).concat(path);
  const folded = steps
    .map((step) => document.querySelector<HTMLDetailsElement>(`details[data-path="${CSS.escape(step)}"]`))
    .find((part) => part?.open === false);
  const own = document.querySelector<HTMLDetailsElement>('details[data-path=""]');
  if (folded) folded.open = true;
  else if (field) field.focus();
  else if (own && steps.length === 1) own.open = true;
  if ((folded || !field) && tries > 0) setTimeout(() => goTo(nearest(path, tries), tries - 1), 30);
}

/** After some tries the field itself has no control: its holder has. */
function nearest(path: string, tries: number): string {
  return tries > 3 ? path : path.replace(/(\.[^.[\]]*|\[\d+\])$/, '');
}
