import type { ProgrammePreview } from '../../../../shared/api/programmes.schema.ts';

/** More are folded. */
const SHOWN = 12;

/** What changes, a sentence each. */
export function ChangesList({ changes }: { readonly changes: ProgrammePreview['changes'] }) {
  const draw = (some: ProgrammePreview['changes']) => (
    <ul class="list">
      {some.map(({ text }, at) => (
        <li key={`${at} ${text}`} class="break">
          {text}.
        </li>
      ))}
    </ul>
  );
  if (changes.length <= SHOWN) return draw(changes);
  return (
    <>
      {draw(changes.slice(0, SHOWN))}
      <details>
        <summary>En nog {changes.length - SHOWN}</summary>
        {draw(changes.slice(SHOWN))}
      </details>
    </>
  );
}
