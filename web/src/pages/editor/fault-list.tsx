import { UNKNOWN_FIELD } from '../../../../shared/api/dutch-faults.ts';
import type { FormNode } from '../../../../shared/programme/form/form-node.ts';
import { Notice } from '../../components/notice.tsx';
import { useEditor } from './editor-context.ts';
import { faultWords } from './fault-words.ts';
import { goTo } from './go-to.ts';
import { placeOf, placeText, readPath } from './programme-file.ts';
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
  const { set } = useEditor();
  if (faults.length === 0) return null;
  const title = faults.length === 1 ? 'Er is 1 fout' : `Er zijn ${faults.length} fouten`;
  return (
    <Notice kind="error" title={`${title}; opslaan kan als die weg ${faults.length === 1 ? 'is' : 'zijn'}`}>
      <ul class="list">
        {faults.slice(0, SHOWN).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <PlaceButton form={form} file={file} path={path} />{' '}
            {faultWords(placeOf(form, file, path).node, message)}
            {message === UNKNOWN_FIELD && (
              <>
                {'. '}
                <button type="button" class="action" onClick={() => set(readPath(file, path), undefined)}>
                  Haal weg<span class="visually-hidden">: {path}</span>
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && <p>En nog {faults.length - SHOWN}.</p>}
    </Notice>
  );
}

interface PlaceButtonProps {
  readonly form: FormNode;
  readonly file: FileDraft;
  readonly path: string;
}

/** A place in the form by its words, and the way to it. */
export function PlaceButton({ form, file, path }: PlaceButtonProps) {
  return (
    <button type="button" class="link-button" onClick={() => goTo(path)}>
      {placeText(form, file, path)}
    </button>
  );
}
