import type * as z from 'zod';
import type { programmeFormSchema } from '../../shared/api/programmes.schema.ts';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import { dutchMunicipalities } from '../../shared/programme/dutch-municipalities.ts';
import { programmeForm } from '../../shared/programme/form/programme-form.ts';

/** What a browser makes the forms of a programme of, so that it needs no schema library. */
export function programmeFormAnswer(): z.output<typeof programmeFormSchema> {
  return {
    form: { ...programmeForm() },
    datasets: Object.fromEntries(
      Object.values(DATASETS).map(({ id, columns }) => [
        id,
        columns.map(({ name, type, list }) => ({
          name,
          isDate: type === 'date',
          codes: list === null ? null : [...list.codes],
        })),
      ]),
    ),
    municipalities: dutchMunicipalities().map((municipality) => ({ ...municipality })),
  };
}
