import type { FileFault, FileFaultCode, ForeignKind, Places } from '../../csv/file-fault.ts';
import { error } from './entry.ts';
import type { Entry } from './entry.ts';

type FaultParams<Code extends FileFaultCode> = Extract<FileFault, { code: Code }>['params'] & {
  /** Excel's row that the message names. */
  readonly row: number | null;
};

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  zip_of_xlsx: 'een Excel-werkmap (xlsx) of een zip-bestand',
  xls: 'een oude Excel-werkmap (xls) of een werkmap met een wachtwoord',
  pdf: 'een pdf',
  afbeelding: 'een afbeelding',
  html: 'een webpagina (html)',
  xml: 'een xml-bestand',
  rtf: 'een tekstverwerkersbestand (rtf)',
  gzip: 'een gecomprimeerd bestand (gzip)',
};

const AS_CSV =
  'Open het bestand in Excel, kies Opslaan als, bestandstype CSV UTF-8 (gescheiden door lijstscheidingsteken), en lever dat bestand in.';

/** Faults of the file as a whole: one entry per code of `shared/csv/file-fault.ts`. */
export const FILE_ENTRIES: { readonly [Code in FileFaultCode]: Entry<FaultParams<Code>> } = {
  leeg_bestand: error(
    () => 'Het bestand is leeg. Toegestaan is een rij met kolomnamen en daaronder minstens één rij.',
    () => 'Vul het sjabloon, of kies ‘Niets te melden’ als er niets te melden is.',
  ),
  alleen_kop: error(
    () => 'Onder de kolomnamen staat geen enkele rij. Toegestaan is een bestand met minstens één rij.',
    () => 'Vul het bestand aan, of kies ‘Niets te melden’ als er niets te melden is.',
  ),
  te_groot: error(
    ({ limit }) => `Het bestand is te groot. Toegestaan zijn ten hoogste ${whole(limit)} bytes.`,
    () => 'Laat kolommen weg die niet gevraagd worden, of neem contact op met de beheerder.',
  ),
  geen_csv: error(
    ({ kind }) =>
      `Dit is geen CSV-bestand maar ${FOREIGN[kind]}. Toegestaan is een CSV-bestand, bijvoorbeeld vouchers.csv.`,
    () => AS_CSV,
  ),
  nul_bytes: error(
    (places) =>
      `Het bestand bevat lege tekens (NUL) op ${lines(places)}. Toegestaan is een CSV-bestand met alleen tekst.`,
    () => 'Maak de export opnieuw; blijft het zo, open het bestand dan in Excel en sla het op als CSV UTF-8.',
  ),
  utf16_zonder_bom: error(
    () =>
      'Het bestand is opgeslagen als UTF-16 zonder kenmerk aan het begin, en is zo niet zeker te lezen. Toegestaan is CSV UTF-8.',
    () => AS_CSV,
  ),
  beschadigd_utf8: error(
    (places) =>
      `Het bestand is UTF-8, maar er zijn tekens beschadigd op ${lines(places)}. Toegestaan is onbeschadigd UTF-8.`,
    () =>
      'Maak de export opnieuw en bewerk die niet met een programma dat tekens verandert. Sla op als CSV UTF-8.',
  ),
  beschadigd_utf16: error(
    (places) =>
      `Het bestand is UTF-16, maar er staat een half teken op ${lines(places)}. Toegestaan is CSV UTF-8.`,
    () => AS_CSV,
  ),
  onbekende_tekens: error(
    (places) =>
      `Er staan tekens in het bestand die in Windows-1252 niet bestaan, op ${lines(places)}. Toegestaan is CSV UTF-8.`,
    () => AS_CSV,
  ),
  open_aanhalingsteken: error(
    ({ row, cell }) =>
      `Op rij ${row} (cel ${cell}) begint een tekst met een aanhalingsteken (") dat nergens wordt gesloten. Toegestaan is een tekst tussen twee aanhalingstekens, bijvoorbeeld "a;b".`,
    ({ row }) =>
      `Verwijder het aanhalingsteken op rij ${row}, of zet aan het eind van die tekst ook een aanhalingsteken.`,
  ),
  te_lange_cel: error(
    ({ row, cell, limit, count, at }) =>
      `Cel ${cell} op rij ${row} is te lang${count === 1 ? '' : `, en zo zijn er meer: op ${rows({ at, count })}`}. Toegestaan zijn ten hoogste ${whole(limit)} tekens.`,
    ({ row }) =>
      `Kort de tekst in, of zoek rond rij ${row} een aanhalingsteken (") dat te laat wordt gesloten.`,
  ),
  te_veel_kolommen: error(
    ({ row, columns, limit }) =>
      `De kop (rij ${row}) heeft ${whole(columns)} kolommen. Toegestaan zijn er ten hoogste ${limit}.`,
    () => 'Laat kolommen weg die niet gevraagd worden.',
  ),
  te_veel_rijen: error(
    ({ row, limit }) =>
      `Het bestand heeft te veel rijen. Toegestaan zijn er ten hoogste ${whole(limit)}; rij ${row} is er een te veel.`,
    () => 'Controleer of het juiste bestand is gekozen, of neem contact op met de beheerder.',
  ),
  veld_buiten_kop: error(
    ({ cell, at, count }) =>
      `Er staan gegevens voorbij de laatste kolom met een naam, op ${rows({ at, count })}; de eerste in cel ${cell}. Toegestaan zijn alleen cellen onder een kolomnaam; vaak staat er in een tekst een scheidingsteken waardoor de rest een cel opschuift.`,
    () => 'Zet teksten met een scheidingsteken tussen aanhalingstekens ("…"), of geef de kolom een naam.',
  ),
};

function whole(number: number): string {
  return number.toLocaleString('nl-NL');
}

function lines(places: Places): string {
  return listed('regel', 'regels', places);
}

function rows(places: Places): string {
  return listed('rij', 'rijen', places);
}

function listed(one: string, many: string, { at, count }: Places): string {
  const more = count - at.length;
  return `${count === 1 ? one : many} ${at.join(', ')}${more > 0 ? ` en nog ${whole(more)}` : ''}`;
}
