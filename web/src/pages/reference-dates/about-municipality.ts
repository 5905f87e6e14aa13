import type { ReferenceDate, ReferenceMunicipality } from '../../api/answers.ts';

/** What the sections of this page are about. */
export interface AboutMunicipality {
  readonly programme: string;
  readonly date: ReferenceDate;
  readonly municipality: ReferenceMunicipality;
  readonly administers: boolean;
  readonly reload: () => void;
}
