import type { MappingQuestion } from '../../check/check-messages.ts';
import { Notice } from '../../components/notice.tsx';
import { counted } from '../../format/words.ts';

/** Why columns are asked for: another system's names, a few that differ, or words that are not ours. */
export function MappingReason({ question }: { readonly question: MappingQuestion }) {
  const { fit, changes } = question;
  return (
    <>
      <Notice kind="info" focus>
        <p>
          {fit.kind === 'own'
            ? whatDiffers(question)
            : 'Uw bestand heeft andere kolomnamen dan het sjabloon.'}
        </p>
        <p>
          Kijk na of het hieronder goed gekoppeld is. Peilstok bewaart de koppeling voor dit project; de
          volgende keer gaat het vanzelf.
        </p>
      </Notice>
      {changes !== null && (
        <Notice kind="warning" title="De kolommen van uw bestand zijn anders dan de vorige keer">
          {changes.added.length > 0 && <p class="break">Nieuw: {changes.added.join(', ')}.</p>}
          {changes.vanished.length > 0 && <p class="break">Verdwenen: {changes.vanished.join(', ')}.</p>}
        </Notice>
      )}
    </>
  );
}

function whatDiffers({ fit: { missing, unknown }, ours, mapping }: MappingQuestion): string {
  const absent =
    missing.length > 0 ? [columnsAre('Onze', missing, 'staat', 'staan', 'niet in uw bestand')] : [];
  const strange = unknown.length > 0 ? [columnsAre('Uw', unknown, 'is', 'zijn', 'niet bekend')] : [];
  if (absent.length + strange.length > 0) return [...absent, ...strange, 'Koppelen?'].join(' ');
  const words = ours.flatMap(({ name, asked }) => {
    const from = mapping.columns.find(({ column }) => column === name)?.from;
    return from == null ? [] : (asked[from] ?? []);
  });
  return `In uw bestand staan ${counted(words.length, 'woord', 'woorden')} of codes die wij niet kennen.`;
}

function columnsAre(
  whose: string,
  names: readonly string[],
  one: string,
  many: string,
  what: string,
): string {
  const quoted = names.map((name) => `‘${name}’`).join(', ');
  return names.length === 1
    ? `${whose} kolom ${quoted} ${one} ${what}.`
    : `${whose} kolommen ${quoted} ${many} ${what}.`;
}
