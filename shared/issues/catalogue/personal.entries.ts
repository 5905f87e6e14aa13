import type { GuardCode } from '../../guard/guard.ts';
import { error, warning } from './entry.ts';
import type { Entry } from './entry.ts';
import { REMOVED } from '../unsent.ts';

interface Found {
  /** How many distinct numbers, or cells, made the finding. */
  readonly count: number;
  /** The column as a person finds it: its name in quotes, or its letter. */
  readonly where: string;
}

const OWN_NUMBER =
  'Vervang burgerservicenummers door een eigen nummer van de deelnemer, verwijder de kolom met nummers, en lever het bestand opnieuw in.';
const LEAVE_OUT = 'Verwijder de kolom uit het bestand en lever opnieuw in; deze gegevens zijn niet nodig.';

/** Personal data that may not enter: one entry per code of the guard, never with a value of the file. */
export const PERSONAL_ENTRIES: { readonly [Code in GuardCode]: Entry<Found> } = {
  bsn_kop: error(
    ({ where }) =>
      `De kolomnaam van ${where} zegt dat er burgerservicenummers in staan. Die mogen niet worden ingeleverd; toegestaan is een eigen deelnemernummer, bijvoorbeeld D-00123. ${REMOVED}`,
    () => OWN_NUMBER,
  ),
  bsn_kolom: error(
    ({ where, count }) =>
      `In ${where} staan ${count} verschillende nummers die een burgerservicenummer kunnen zijn. Toegestaan is een eigen deelnemernummer, bijvoorbeeld D-00123. ${REMOVED}`,
    () =>
      `${OWN_NUMBER} Zijn het zeker geen burgerservicenummers, dan kan de beheerder dat met een reden vastleggen.`,
  ),
  bsn_tekst: error(
    ({ where }) =>
      `In ${where} staat een tekst die een burgerservicenummer noemt. Toegestaan zijn alleen eigen nummers, bijvoorbeeld D-00123. ${REMOVED}`,
    () => 'Verwijder het nummer uit de tekst en lever het bestand opnieuw in.',
  ),
  bsn_mogelijk: warning(
    ({ where, count }) =>
      `In ${where} ${count === 1 ? 'staat 1 nummer dat een burgerservicenummer kan' : `staan ${count} verschillende nummers die een burgerservicenummer kunnen`} zijn. Toegestaan is alleen een eigen nummer, bijvoorbeeld D-00123.`,
    () =>
      'Controleer de kolom. Zijn het burgerservicenummers, lever dan een bestand zonder in; zijn ze het zeker niet, bevestig dat binnen 20 uur met een reden.',
  ),
  persoon_kop: error(
    ({ where }) =>
      `De kolomnaam van ${where} zegt dat er gegevens van personen in staan (naam, adres, telefoon, e-mail, geboortedatum of rekeningnummer). Toegestaan zijn alleen de kolommen van het sjabloon. ${REMOVED}`,
    () => LEAVE_OUT,
  ),
  persoon_email: error(
    ({ where }) =>
      `In ${where} staan e-mailadressen. Toegestaan zijn alleen de kolommen van het sjabloon. ${REMOVED}`,
    () => LEAVE_OUT,
  ),
  persoon_iban: error(
    ({ where }) =>
      `In ${where} staan rekeningnummers (IBAN). Toegestaan zijn alleen de kolommen van het sjabloon. ${REMOVED}`,
    () => LEAVE_OUT,
  ),
  persoon_mobiel: error(
    ({ where }) =>
      `In ${where} staan mobiele telefoonnummers. Toegestaan zijn alleen de kolommen van het sjabloon. ${REMOVED}`,
    () => LEAVE_OUT,
  ),
};
