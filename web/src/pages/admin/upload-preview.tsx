import type { ProgrammePreview } from '../../../../shared/api/programmes.schema.ts';
import { Notice } from '../../components/notice.tsx';
import { counted } from '../../format/words.ts';
import { ChangesList } from '../editor/changes-list.tsx';
import { FigureEffects } from '../editor/figure-effects.tsx';
import { listOf, recordOf } from '../editor/programme-file.ts';

/** A programme file that was read, and what saving it would do. */
export interface TriedFile {
  readonly programme: { readonly id: string };
  readonly preview: ProgrammePreview;
}

/** More would push the button off the page. */
const SHOWN = 40;

/** What is wrong with a programme file, or what saving it changes and does to figures. */
export function UploadPreview({ programme, preview }: TriedFile) {
  const { version, faults, changes, figures } = preview;
  if (faults.length > 0)
    return (
      <Notice
        kind="error"
        title={`${counted(faults.length, 'fout', 'fouten')} in het bestand; er is niets gewijzigd`}
      >
        <ul class="list">
          {faults.slice(0, SHOWN).map(({ path, message }) => (
            <li key={`${path} ${message}`} class="break">
              <span class="hash">{path}</span> {message}
            </li>
          ))}
        </ul>
        {faults.length > SHOWN && <p>En nog {faults.length - SHOWN}.</p>}
        <p>Verbeter het bestand en kies het opnieuw.</p>
      </Notice>
    );
  if (version === 0) return <p>{beginText(programme)}</p>;
  if (changes.length === 0)
    return <p>Dit bestand is gelijk aan versie {version}. Er is niets om op te slaan.</p>;
  return (
    <>
      <p class="strong">Dit wijzigt ten opzichte van versie {version}:</p>
      <ChangesList changes={changes} />
      {figures && <FigureEffects figures={figures} />}
    </>
  );
}

/** `Dit wordt een nieuw programma: Werk aan de slag, regio Zeeland (AM33), met 3 projecten en 5 indicatoren.` */
function beginText(programme: object): string {
  const { name, region, projects, indicators } = recordOf(programme);
  const own = listOf(projects).flatMap((project) => listOf(recordOf(project)['indicators']));
  const all = own.length + listOf(indicators).length;
  const { name: regionName, code } = recordOf(region);
  const has = `${counted(listOf(projects).length, 'project', 'projecten')} en ${counted(all, 'indicator', 'indicatoren')}`;
  return `Dit wordt een nieuw programma: ${String(name)}, regio ${String(regionName)} (${String(code)}), met ${has}.`;
}
