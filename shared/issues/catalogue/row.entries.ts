import { error, exampleIn, notice, warning } from './entry.ts';

/** What can be wrong with cells of a row together, or with a row among others (contract §1). */
export const ROW_ENTRIES = {
  sleutel_dubbel: error<{ firstRow: number; key: readonly string[] }>(
    ({ firstRow, key }, { entered }) =>
      key.length === 1
        ? `${entered} staat al op rij ${firstRow}. Toegestaan is elke waarde van ‘${key.join()}’ één keer, bijvoorbeeld 101 en daarna 102; hoofdletters maken geen verschil.`
        : `${entered} staat in hetzelfde ‘${key[0]}’ al op rij ${firstRow}. Toegestaan is elke combinatie van ${key.map((name) => `‘${name}’`).join(' en ')} één keer, bijvoorbeeld 1 en daarna 2 in hetzelfde ‘${key[0]}’.`,
    ({ firstRow }) => `Verwijder deze rij of rij ${firstRow}, of verbeter de waarde die niet klopt.`,
  ),
  datum_voor_andere: error<{ other: string; otherValue: string }>(
    ({ other, otherValue }, { entered, column }) =>
      `${entered} ligt vóór ‘${other}’ (${otherValue}). Toegestaan is een ‘${column}’ op of na die dag, bijvoorbeeld ${otherValue}.`,
    ({ other }, { column }) => `Controleer ‘${column}’ en ‘${other}’; misschien zijn ze verwisseld.`,
  ),
  toekenningsdatum_nodig: error<{ status: string }>(
    ({ status }) =>
      `‘toekenningsdatum’ is leeg, maar bij status ‘${status}’ is die nodig. Toegestaan is een datum, bijvoorbeeld 31-12-2025.`,
    () => 'Vul de datum van toekenning in, of verbeter de status.',
  ),
  leeftijd_onwaarschijnlijk: error<{ age: number }>(
    ({ age }) =>
      `Met dit geboortejaar is de leeftijd in het jaar van de startdatum ${age}. Toegestaan is 12 tot en met 100 jaar, bijvoorbeeld 35.`,
    () => 'Controleer geboortejaar en startdatum.',
  ),
  uitstroom_nodig: error<{ allowed: string }>(
    ({ allowed }) => `‘uitstroom’ is leeg, maar er is een einddatum. Toegestaan is ${allowed}.`,
    ({ allowed }) =>
      `Vul in waarheen de deelnemer is uitgestroomd, bijvoorbeeld ${exampleIn(allowed)}, of verwijder de einddatum als het traject nog loopt.`,
  ),
  uitstroom_zonder_einddatum: warning(
    (_, { entered }) =>
      `${entered} staat in ‘uitstroom’, maar er is geen einddatum. Zo telt de deelnemer niet als uitgestroomd.`,
    () => 'Vul de einddatum in, bijvoorbeeld 31-12-2025, of maak ‘uitstroom’ leeg als het traject nog loopt.',
  ),
  consulent_met_spatie: warning(
    () => 'In ‘consulent’ staat een spatie; dat lijkt een naam. Toegestaan is een code, bijvoorbeeld C07.',
    () => 'Vervang de naam door een code van de consulent. Is het toch een code, bevestig dat dan.',
  ),
  deelnemer_niet_bekend: warning(
    () =>
      'Dit deelnemernummer staat niet in het bestand ‘deelnemers’ dat voor dit project geldt. De activiteit telt zo voor niemand mee.',
    () =>
      'Controleer het nummer, bijvoorbeeld op een ontbrekende 0 vooraan, of lever eerst ‘deelnemers’ in met deze deelnemer erbij.',
  ),
  andere_gemeente: error<{ municipality: string }>(
    ({ municipality }, { entered }) =>
      `${entered} is een andere gemeente dan die waarvoor u inlevert. Toegestaan is alleen ${municipality}, met de naam of de code, bijvoorbeeld ${municipality.split(' (')[0]}.`,
    () => 'Verwijder de rij uit dit bestand en lever die in bij de andere gemeente, of verbeter de gemeente.',
  ),
  buiten_periode: error<{ start: string; end: string }>(
    ({ start, end }) =>
      `Geen enkele datum van deze rij ligt in de periode ${start} tot en met ${end} of daarna. Toegestaan zijn alleen rijen van die periode, bijvoorbeeld van ${start}, omdat dit project per periode inlevert.`,
    () => 'Verwijder de rij uit dit bestand, of lever die in bij de periode waarin de datum valt.',
  ),
  na_periode: notice<{ end: string }>(
    ({ end }, { entered }) =>
      `${entered} ligt na het einde van de periode (${end}). De rij wordt bewaard en telt op dat moment nog niet mee.`,
    () => 'U hoeft niets te doen als de datum klopt.',
  ),
};
