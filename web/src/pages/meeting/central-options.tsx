import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { centralValue } from './plan-draft.ts';

/** What can be central at a meeting: the programme, a line, a project or an indicator. */
export function CentralOptions({ programme }: { readonly programme: ProgrammeAnswer }) {
  const owners = [{ code: null, indicators: programme.indicators }, ...programme.projects];
  return (
    <>
      <option value={centralValue(null)}>Het programma als geheel</option>
      <optgroup label="Lijn">
        {programme.lines.map(({ code, name }) => (
          <option key={code} value={centralValue({ kind: 'line', code })}>
            {name}
          </option>
        ))}
      </optgroup>
      <optgroup label="Project">
        {programme.projects.map(({ code, name }) => (
          <option key={code} value={centralValue({ kind: 'project', code })}>
            {code} {name}
          </option>
        ))}
      </optgroup>
      <optgroup label="Indicator">
        {owners.flatMap(({ code, indicators }) =>
          indicators.map(({ id, name }) => (
            <option key={`${code} ${id}`} value={centralValue({ kind: 'indicator', project: code, id })}>
              {code ?? 'Programma'}: {name}
            </option>
          )),
        )}
      </optgroup>
    </>
  );
}
