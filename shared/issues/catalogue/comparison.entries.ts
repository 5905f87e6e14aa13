import { warning } from './entry.ts';

interface Change {
  readonly name: string;
  readonly now: string;
  readonly before: string;
}

const CONFIRM = 'Controleer het bestand. Klopt het, bevestig het dan met een korte uitleg.';

/** What is striking beside earlier deliveries (contract §1, 'Compared with the previous period's'). */
export const COMPARISON_ENTRIES = {
  rij_verdwenen: warning<{ row: number; period: string }>(
    ({ row, period }) =>
      `Een rij uit de aanlevering van ${period} (daar rij ${row}) staat niet meer in dit bestand. Een register bevat alle rijen, ook van eerdere perioden.`,
    () => 'Voeg de rij weer toe. Is die terecht vervallen, bevestig dat dan met een reden.',
  ),
  totaal_gedaald: warning<Change>(
    ({ name, now, before }) =>
      `Het totaal van ‘${name}’ daalt van ${before} naar ${now}. Een totaal tot en met de periode hoort niet te dalen.`,
    () => CONFIRM,
  ),
  waarde_verspringt: warning<Change>(
    ({ name, now, before }) =>
      `De waarde van ‘${name}’ gaat van ${before} naar ${now}: meer dan 50 % verschil met de vorige periode.`,
    () => CONFIRM,
  ),
  toename_afwijkend: warning<Change>(
    ({ name, now, before }) =>
      `De toename van ‘${name}’ is ${now}: meer dan 50 % anders dan het gemiddelde van de drie aanleveringen ervoor (${before}).`,
    () => CONFIRM,
  ),
  aantal_rijen_afwijkend: warning<{ now: string; before: string }>(
    ({ now, before }) =>
      `Dit bestand heeft ${now} rijen: meer dan 50 % anders dan het gemiddelde van de drie aanleveringen ervoor (${before}).`,
    () => CONFIRM,
  ),
  aantal_nieuwe_rijen_afwijkend: warning<{ now: string; before: string }>(
    ({ now, before }) =>
      `Er zijn ${now} nieuwe rijen bijgekomen: meer dan 50 % anders dan het gemiddelde van de drie aanleveringen ervoor (${before}).`,
    () => CONFIRM,
  ),
};
