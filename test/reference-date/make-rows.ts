import type { KeyedRow, Row } from '../../shared/datasets/dataset.ts';

const keyed = (values: Row, column: string): KeyedRow => ({
  key: String(values[column]).toLowerCase(),
  row: 2,
  values,
});

/** A participant of Weert, working with a consultant, unless told otherwise. */
export function participant(
  deelnemernummer: string,
  values: Partial<Record<string, string | number | null>>,
): KeyedRow {
  return keyed(
    {
      deelnemernummer,
      gemeente: 'GM0988',
      geboortejaar: 1990,
      geslacht: 'v',
      opleidingsniveau: 'mbo2',
      arbeidsmarktpositie: 'inactief',
      uitkering: 'bijstand',
      doelgroep: 'uitkeringsgerechtigd',
      startdatum: '2021-01-01',
      einddatum: null,
      uitstroom: null,
      kwalificatie_behaald: null,
      trede: 3,
      consulent: 'C1',
      esf: 'ja',
      slapend: 'nee',
      ...values,
    },
    'deelnemernummer',
  );
}

/** An activity of a participant with a proof, unless told otherwise. */
export function activity(
  activiteitnummer: string,
  deelnemernummer: string,
  values: Partial<Record<string, string | number | null>>,
): KeyedRow {
  return keyed(
    {
      activiteitnummer,
      deelnemernummer,
      soort: 'coaching',
      startdatum: '2021-08-01',
      einddatum: null,
      uren: 2,
      bewijsstuk: 'B-1',
      consulent: 'C1',
      ...values,
    },
    'activiteitnummer',
  );
}
