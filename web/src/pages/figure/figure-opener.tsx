import { useState } from 'preact/hooks';
import type { OpenedFigure } from '../../../../shared/api/figure.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Failure, Loading } from '../../components/states.tsx';
import { FigureSources } from './figure-sources.tsx';

interface FigureOpenerProps {
  readonly programme: string;
  /** null: an indicator of the programme. */
  readonly project: string | null;
  readonly id: string;
  readonly asOf: string;
  /** As the address has it; empty for all that is in force now. */
  readonly known: string;
}

/** Opens a figure: how it is computed and what it rests on (design.md rule 10). Asked for when it is opened. */
export function FigureOpener({ programme, project, id, asOf, known }: FigureOpenerProps) {
  const [open, setOpen] = useState(false);
  const query = new URLSearchParams({
    ...{ id, asOf, ...(known !== '' && { known }) },
    ...(project !== null && { project }),
  });
  const figure = useResource<OpenedFigure>(
    open ? `${apiPath('programmes', programme, 'figure')}?${query}` : null,
  );
  return (
    <details class="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Waar komt dit cijfer vandaan?</summary>
      {open && figure.error !== null && <Failure error={figure.error} retry={figure.reload} />}
      {open && figure.error === null && figure.data === null && <Loading what="de herkomst" />}
      {open && figure.error === null && figure.data !== null && (
        <FigureSources figure={figure.data} known={known} />
      )}
    </details>
  );
}
