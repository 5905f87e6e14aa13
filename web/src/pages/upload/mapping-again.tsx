import type { MappingAnswer } from '../../../../shared/api/mappings.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import type { Slot } from './slot-choice.ts';

interface MappingAgainProps {
  readonly programme: string;
  readonly slot: Slot;
  readonly again: boolean;
  readonly setAgain: (again: boolean) => void;
}

/** Where a mapping is kept for the project it goes by itself; here a person can look at it once more. */
export function MappingAgain({ programme, slot: { project, dataset }, again, setAgain }: MappingAgainProps) {
  const kept = useResource<MappingAnswer>(
    apiPath('programmes', programme, 'projects', project, 'mappings', dataset),
  );
  if (kept.data === null || kept.data.version === 0) return null;
  return (
    <div class="choice">
      <input
        type="checkbox"
        id="koppeling-nakijken"
        checked={again}
        aria-describedby="koppeling-nakijken-uitleg"
        onChange={(event) => setAgain(event.currentTarget.checked)}
      />
      <label for="koppeling-nakijken">De koppeling van kolommen opnieuw nakijken</label>
      <span class="choice__more" id="koppeling-nakijken-uitleg">
        Voor dit project is een koppeling bewaard (versie {kept.data.version}). Zij wordt vanzelf toegepast op
        een bestand met dezelfde kolommen.
      </span>
    </div>
  );
}
