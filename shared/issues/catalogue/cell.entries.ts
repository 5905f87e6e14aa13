import { error, exampleIn, notice, warning } from './entry.ts';

interface Allowed {
  /** What the column takes, with an example, as part of a sentence. */
  readonly allowed: string;
}

const RETYPE = 'Verbeter de cel';

/** What can be wrong with one cell on its own. */
export const CELL_ENTRIES = {
  verplicht_leeg: error<Allowed>(
    ({ allowed }, { column }) => `De cel is leeg, maar ‘${column}’ is verplicht. Toegestaan is ${allowed}.`,
    ({ allowed }, { column }) => `Vul ‘${column}’ in voor deze rij, bijvoorbeeld ${exampleIn(allowed)}.`,
  ),
  streepje_is_leeg: notice(
    (_, { entered, column }) => `${entered} in ‘${column}’ is gelezen als een lege cel.`,
    () => 'U hoeft niets te doen; leeg laten mag ook.',
  ),
  tekst_beschadigd: warning(
    (_, { entered }) =>
      `${entered} bevat tekens die onderweg beschadigd lijken (zoals � of Ã©). Toegestaan zijn gewone letters, bijvoorbeeld ‘é’.`,
    () =>
      'Maak de export opnieuw als CSV UTF-8, of verbeter de cel. Is de tekst zo bedoeld, bevestig dat dan.',
  ),
  datum_vorm: error(
    (_, { entered }) =>
      `${entered} is geen datum. Toegestaan is dd-mm-jjjj of jjjj-mm-dd, bijvoorbeeld 31-12-2025.`,
    () => `${RETYPE}: schrijf dag, maand en een jaartal van vier cijfers, zoals 31-12-2025.`,
  ),
  datum_kort_jaar: error(
    (_, { entered }) =>
      `${entered} heeft een jaartal van twee cijfers. Toegestaan is een jaartal van vier cijfers, bijvoorbeeld 31-12-2025.`,
    () => 'Zet de celopmaak in Excel op datum met vier cijfers voor het jaar (dd-mm-jjjj) en sla opnieuw op.',
  ),
  datum_bestaat_niet: error(
    (_, { entered }) =>
      `${entered} is een datum die niet bestaat. Toegestaan is een bestaande dag, bijvoorbeeld 28-02-2025.`,
    () => `${RETYPE}. Staan dag en maand verwisseld? Schrijf eerst de dag, dan de maand.`,
  ),
  datum_jaar_buiten_bereik: error(
    (_, { entered }) =>
      `${entered} ligt niet in de jaren 1900 tot en met 2100. Toegestaan is bijvoorbeeld 31-12-2025.`,
    () => `${RETYPE}: controleer het jaartal.`,
  ),
  datum_volgnummer: error(
    (_, { entered }) =>
      `${entered} is een kaal getal en geen datum; zo schrijft Excel een datum zonder datumopmaak. Toegestaan is bijvoorbeeld 31-12-2025.`,
    () => 'Zet de celopmaak van de hele kolom in Excel op datum (dd-mm-jjjj) en sla opnieuw op als CSV.',
  ),
  getal_vorm: error<Allowed>(
    ({ allowed }, { entered }) => `${entered} is niet als getal te lezen. Toegestaan is ${allowed}.`,
    () => `${RETYPE}: schrijf alleen cijfers, met een komma voor decimalen, zoals 1234,50.`,
  ),
  getal_engels: error(
    (_, { entered }) =>
      `${entered} heeft komma’s en punten zoals in het Engels. Toegestaan is een komma voor decimalen en een punt voor duizendtallen, bijvoorbeeld 1.234,50.`,
    () =>
      'Exporteer met Nederlandse landinstellingen, of schrijf het getal zonder duizendtekens, zoals 1234,50.',
  ),
  getal_wetenschappelijk: error(
    (_, { entered }) =>
      `${entered} is afgekort met een macht van tien; daarbij kunnen cijfers verloren zijn. Toegestaan is het hele getal, bijvoorbeeld 100000.`,
    () => 'Zet de celopmaak van de kolom in Excel op Getal, controleer de waarde en sla opnieuw op.',
  ),
  getal_punt_als_duizendtal: warning<{ read: string }>(
    ({ read }, { entered }) =>
      `${entered} is gelezen als ${read}: de punt geldt als teken voor duizendtallen. Een komma is het teken voor decimalen, bijvoorbeeld 1,234.`,
    ({ read }) =>
      `Klopt ${read}, bevestig dat dan. Is een kleiner getal bedoeld, schrijf dan een komma in plaats van de punt.`,
  ),
  getal_niet_heel: error(
    (_, { entered }) =>
      `${entered} is geen heel getal. Toegestaan is een getal zonder decimalen, bijvoorbeeld 12.`,
    () => `${RETYPE}: rond af op een heel getal of laat de decimalen weg.`,
  ),
  getal_te_laag: error<{ minimum: string }>(
    ({ minimum }, { entered }) =>
      `${entered} is te laag. Toegestaan is ${minimum} of hoger, bijvoorbeeld ${minimum}.`,
    ({ minimum }) => `${RETYPE}: vul een getal in van ${minimum} of hoger.`,
  ),
  getal_te_hoog: error<{ maximum: string }>(
    ({ maximum }, { entered }) =>
      `${entered} is te hoog. Toegestaan is ten hoogste ${maximum}, bijvoorbeeld ${maximum}.`,
    ({ maximum }) => `${RETYPE}: vul een getal in van ten hoogste ${maximum}.`,
  ),
  bedrag_decimalen: error(
    (_, { entered }) =>
      `${entered} heeft meer dan twee decimalen. Toegestaan is een bedrag in euro’s en hele centen, bijvoorbeeld 1.234,50.`,
    () => 'Rond af op hele centen. Zijn het duizendtallen, gebruik daarvoor dan een punt of geen teken.',
  ),
  jaar_vier_cijfers: error(
    (_, { entered }) => `${entered} is geen jaartal. Toegestaan zijn vier cijfers, bijvoorbeeld 2025.`,
    () => `${RETYPE}: schrijf het jaartal met vier cijfers, zonder punt of komma.`,
  ),
  code_onbekend: error<Allowed>(
    ({ allowed }, { entered, column }) =>
      `${entered} is geen waarde van ‘${column}’. Toegestaan is ${allowed}.`,
    ({ allowed }) =>
      `Kies een van de toegestane waarden, bijvoorbeeld ${exampleIn(allowed)}; hoofdletters, accenten en streepjes maken niet uit.`,
  ),
  gemeente_onbekend: error<{ names: readonly string[] }>(
    ({ names }, { entered }) =>
      `${entered} is geen gemeente van deze regio. Toegestaan is ${names.join(', ')}, een gemeentecode, bijvoorbeeld GM0222, of buiten_regio.`,
    () =>
      'Schrijf de naam of de code van een gemeente van de regio; woont iemand elders, schrijf dan buiten_regio.',
  ),
  indicator_onbekend: error<{ ids: readonly string[] }>(
    ({ ids }, { entered }) =>
      `${entered} is geen indicator van dit project. Toegestaan is ${ids.length === 0 ? 'er geen: het project heeft geen indicatoren' : ids.join(', ')}.`,
    ({ ids: [first] }) =>
      `Neem de naam van de indicator over uit het sjabloon of van de projectpagina${first === undefined ? '' : `, bijvoorbeeld ${first}`}.`,
  ),
};
