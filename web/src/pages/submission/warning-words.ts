/** What each kind of warning is about, in a few words: two of them may be in the same column. */
const WARNINGS: Readonly<Record<string, string>> = {
  aantal_nieuwe_rijen_afwijkend: 'meer of minder rijen erbij dan anders',
  aantal_rijen_afwijkend: 'meer of minder rijen dan anders',
  bsn_mogelijk: 'nummers die een bsn kunnen zijn',
  consulent_met_spatie: 'een code met een spatie',
  deelnemer_niet_bekend: 'deelnemers die niet bekend zijn',
  getal_punt_als_duizendtal: 'een punt gelezen als duizendtal',
  kolom_onbekend_lijkt_op: 'een onbekende kolom',
  rij_verdwenen: 'rijen die er niet meer in staan',
  tekst_beschadigd: 'beschadigde tekens',
  toename_afwijkend: 'een andere toename dan anders',
  totaal_gedaald: 'een totaal dat daalt',
  uitstroom_zonder_einddatum: 'uitstroom ingevuld, einddatum leeg',
  waarde_verspringt: 'een waarde die verspringt',
};

/** The words for a code; one of a later version stands as it is. */
export function warningWords(code: string): string {
  return WARNINGS[code] ?? code.replaceAll('_', ' ');
}
