import { error, notice, warning } from './entry.ts';

/** What can be wrong with the header row. */
export const HEADER_ENTRIES = {
  verkeerd_bestand: error<{ dataset: string; resembles: string | null; missing: readonly string[] }>(
    ({ dataset, resembles, missing }) =>
      resembles === null
        ? `De kolomnamen horen niet bij ‘${dataset}’ en ook niet bij een ander bestand. Toegestaan is een bestand met de kolommen ${missing.join(', ')}.`
        : resembles === dataset
          ? `Van het bestand ‘${dataset}’ ontbreekt minstens de helft van de verplichte kolommen. Toegestaan is een bestand met ook ${missing.join(', ')}.`
          : `Dit lijkt een bestand ‘${resembles}’, maar er is ‘${dataset}’ gekozen. Toegestaan is hier alleen een bestand ‘${dataset}’.`,
    ({ dataset, resembles }) =>
      resembles === null || resembles === dataset
        ? `Download het sjabloon van ‘${dataset}’ en zet de gegevens onder die kolomnamen.`
        : `Kies ‘${resembles}’ als soort gegevens, of kies een bestand dat bij ‘${dataset}’ hoort.`,
  ),
  kolom_ontbreekt: error<{ description: string; allowed: string }>(
    ({ description, allowed }, { column }) =>
      `De verplichte kolom ‘${column}’ ontbreekt. ${description} Toegestaan is ${allowed}.`,
    (_, { column }) => `Voeg een kolom met de naam ‘${column}’ toe en vul die voor elke rij.`,
  ),
  kolom_dubbel: error<{ first: string }>(
    ({ first }, { column }) =>
      `De kolomnaam ‘${column}’ komt twee keer voor; de eerste staat in cel ${first}. Toegestaan is elke kolomnaam één keer.`,
    () => 'Verwijder een van de twee kolommen, of geef er een een andere naam.',
  ),
  kolom_onbekend: notice(
    (_, { column }) =>
      `De kolom ‘${column}’ hoort niet bij dit bestand en wordt niet gelezen. Alleen de kolommen van het sjabloon tellen.`,
    () => 'U hoeft niets te doen. Laat de kolom liever weg als die gegevens over personen bevat.',
  ),
  kolom_onbekend_lijkt_op: warning<{ resembles: string }>(
    ({ resembles }, { column }) =>
      `De kolom ‘${column}’ is onbekend en wordt niet gelezen. Bedoelt u ‘${resembles}’? Die ontbreekt.`,
    ({ resembles }) =>
      `Geef de kolom de naam ‘${resembles}’ als dat bedoeld is, of bevestig dat de kolom mag vervallen.`,
  ),
  kolom_zonder_naam: notice<{ letter: string }>(
    ({ letter }) => `Kolom ${letter} heeft geen naam maar wel inhoud, en wordt niet gelezen.`,
    ({ letter }) => `Zet boven kolom ${letter} een kolomnaam van het sjabloon als de gegevens moeten tellen.`,
  ),
};
