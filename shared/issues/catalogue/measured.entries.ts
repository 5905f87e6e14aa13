import { error, notice } from './entry.ts';

/** What can be wrong with measured values and with money (contract §1, meetwaarden and financien). */
export const MEASURED_ENTRIES = {
  indicator_ontbreekt: notice<{ id: string; name: string }>(
    ({ id, name }) =>
      `De indicator ‘${id}’ (${name}) staat niet in dit bestand; die houdt voor deze periode geen waarde.`,
    ({ id }) => `Voeg een rij met indicator ‘${id}’ toe als er een waarde is.`,
  ),
  indicator_wordt_geteld: notice<{ id: string; dataset: string }>(
    ({ id, dataset }) =>
      `De indicator ‘${id}’ wordt geteld uit ‘${dataset}’; de waarde in deze rij wordt bewaard maar telt niet mee.`,
    () => 'U kunt de rij weglaten.',
  ),
  waarde_nodig: error(
    () =>
      'Er is geen waarde ingevuld. Toegestaan is een getal in ‘waarde’, bijvoorbeeld 12,5, of bij een verhouding een ‘teller’ en een ‘noemer’.',
    () => 'Vul ‘waarde’ in, of laat de rij weg als er geen meting is.',
  ),
  waarde_en_teller: error(
    () =>
      'Zowel ‘waarde’ als ‘teller’ of ‘noemer’ is ingevuld. Toegestaan is óf een waarde, bijvoorbeeld 70, óf een teller met een noemer, bijvoorbeeld 35 en 50.',
    () => 'Maak ‘waarde’ leeg, of maak ‘teller’ en ‘noemer’ leeg.',
  ),
  teller_nodig: error(
    () =>
      'Er is een ‘noemer’ zonder ‘teller’. Toegestaan is een teller met een noemer, bijvoorbeeld 35 en 50.',
    () => 'Vul ‘teller’ in, of maak ‘noemer’ leeg en vul ‘waarde’ in.',
  ),
  noemer_nodig: error(
    () =>
      'Er is een ‘teller’ zonder ‘noemer’. Toegestaan is een teller met een noemer, bijvoorbeeld 35 en 50.',
    () => 'Vul ‘noemer’ in, of maak ‘teller’ leeg en vul ‘waarde’ in.',
  ),
  teller_boven_noemer: error(
    (_, { entered }) =>
      `${entered} is hoger dan de noemer. Toegestaan is een teller die niet hoger is dan de noemer, bijvoorbeeld 35 en 50.`,
    () => 'Controleer ‘teller’ en ‘noemer’; misschien zijn ze verwisseld.',
  ),
  alleen_bij_verhouding: error<{ id: string }>(
    ({ id }, { column }) =>
      `‘${column}’ is ingevuld, maar de indicator ‘${id}’ is geen verhouding. Toegestaan is alleen een getal in ‘waarde’, bijvoorbeeld 12,5.`,
    () => 'Maak ‘teller’ en ‘noemer’ leeg en vul ‘waarde’ in.',
  ),
  aantal_nodig: error<{ id: string }>(
    ({ id }) =>
      `‘aantal’ is leeg, maar de indicator ‘${id}’ is een gemiddelde. Toegestaan is het aantal metingen waarover het gemiddelde is genomen, bijvoorbeeld 24.`,
    () =>
      'Vul ‘aantal’ in; zonder aantal is het gemiddelde niet met andere samen te voegen. Was er geen enkele meting, vul dan 0 in.',
  ),
  post_onbekend: error<{ year: number; numbers: readonly string[] }>(
    ({ year, numbers }, { entered }) =>
      `${entered} is geen post van de begroting van ${year} of van de hele looptijd. Toegestaan is ${numbers.length === 0 ? 'er geen: voor dit jaar heeft het project geen begrotingsposten' : numbers.join(', ')}.`,
    ({ numbers: [first] }) =>
      `Neem het nummer van de post over uit de begroting op de projectpagina${first === undefined ? '' : `, bijvoorbeeld ${first}`}, of verbeter het jaar.`,
  ),
  baten_of_lasten: error(
    () =>
      'Zowel ‘baten’ als ‘lasten’ is leeg. Toegestaan is een bedrag in minstens een van de twee, bijvoorbeeld 1.234,50.',
    () => 'Vul ‘baten’ of ‘lasten’ in (0 mag), of laat de rij weg.',
  ),
};
