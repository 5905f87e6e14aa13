import type { CheckContext } from '../../shared/checking/check-context.ts';
import type { FileDatasetId } from '../../shared/datasets/dataset.ts';
import type { IssueCode } from '../../shared/issues/catalogue.ts';

type Cells = Readonly<Record<string, string>>;

/** A good row of each dataset. */
const GOOD: { readonly [Id in FileDatasetId]: Cells } = {
  vouchers: {
    ...{ vouchernummer: 'V1', aanvraagdatum: '10-01-2025', status: 'aangevraagd' },
    ...{ gemeente: 'GM0222', sector: 'zorg' },
  },
  matches: { matchnummer: 'M1', matchdatum: '10-01-2025', soort: 'baan', gemeente: 'GM0222' },
  deelnemers: {
    ...{ deelnemernummer: 'D1', gemeente: 'GM0222', geboortejaar: '1988', opleidingsniveau: 'mbo2' },
    ...{ arbeidsmarktpositie: 'inactief', doelgroep: 'uitkeringsgerechtigd', startdatum: '10-01-2025' },
  },
  activiteiten: { activiteitnummer: 'A1', deelnemernummer: 'D1', soort: 'intake', startdatum: '10-01-2025' },
  meetwaarden: { indicator: 'SROI', waarde: '5' },
  financien: { jaar: '2025', post: '1', baten: '5' },
};

/** A row with one fault of a cell: its code, the cell that has it, and what else the row says. */
export interface CellFault {
  readonly code: IssueCode;
  readonly dataset: FileDatasetId;
  readonly column: string;
  readonly row: Cells;
  readonly context?: Partial<CheckContext>;
}

const fault = (
  code: IssueCode,
  dataset: FileDatasetId,
  column: string,
  cells: Cells,
  context: Partial<CheckContext> = {},
): CellFault => ({ code, dataset, column, row: { ...GOOD[dataset], ...cells }, context });

const dated = (code: IssueCode, aanvraagdatum: string): CellFault =>
  fault(code, 'vouchers', 'aanvraagdatum', { aanvraagdatum });
const paid = (code: IssueCode, bedrag: string): CellFault => fault(code, 'vouchers', 'bedrag', { bedrag });

/** Every fault that a cell, a row or a measured value can have, each as a file would have it. */
export const EVERY_CELL_FAULT: readonly CellFault[] = [
  fault('verplicht_leeg', 'vouchers', 'sector', { sector: '' }),
  fault('verplicht_leeg', 'vouchers', 'aanvraagdatum', { aanvraagdatum: '' }),
  fault('streepje_is_leeg', 'vouchers', 'bedrag', { bedrag: '-' }),
  fault('tekst_beschadigd', 'vouchers', 'opleiding', { opleiding: 'CafÃ©' }),
  dated('datum_vorm', 'morgen'),
  dated('datum_kort_jaar', '10-01-25'),
  dated('datum_bestaat_niet', '31-02-2025'),
  dated('datum_jaar_buiten_bereik', '10-01-2501'),
  dated('datum_volgnummer', '45667'),
  paid('getal_vorm', 'veel'),
  paid('getal_engels', '1,234.50'),
  paid('getal_wetenschappelijk', '1E+05'),
  paid('getal_punt_als_duizendtal', '1.234'),
  paid('getal_te_laag', '-5'),
  paid('bedrag_decimalen', '1,234'),
  fault('getal_niet_heel', 'deelnemers', 'trede', { trede: '2,5' }),
  fault('getal_te_hoog', 'deelnemers', 'trede', { trede: '9' }),
  fault('jaar_vier_cijfers', 'financien', 'jaar', { jaar: '25' }),
  fault('code_onbekend', 'vouchers', 'sector', { sector: 'ruimtevaart' }),
  fault('gemeente_onbekend', 'vouchers', 'gemeente', { gemeente: 'Ergens' }),
  fault('indicator_onbekend', 'meetwaarden', 'indicator', { indicator: 'geluk' }),
  fault('sleutel_dubbel', 'vouchers', 'vouchernummer', {}),
  fault('sleutel_dubbel', 'financien', 'post', {}),
  fault('datum_voor_andere', 'vouchers', 'einddatum', { startdatum: '03-02-2025', einddatum: '02-02-2025' }),
  fault('toekenningsdatum_nodig', 'vouchers', 'toekenningsdatum', {
    status: 'toegekend',
    toekenningsdatum: '',
  }),
  fault('leeftijd_onwaarschijnlijk', 'deelnemers', 'geboortejaar', { geboortejaar: '2020' }),
  fault('uitstroom_nodig', 'deelnemers', 'uitstroom', { einddatum: '20-01-2025', uitstroom: '' }),
  fault('uitstroom_zonder_einddatum', 'deelnemers', 'uitstroom', { uitstroom: 'betaald_werk' }),
  fault('consulent_met_spatie', 'deelnemers', 'consulent', { consulent: 'De Vries' }),
  fault('deelnemer_niet_bekend', 'activiteiten', 'deelnemernummer', {}, { knownParticipants: () => false }),
  fault('andere_gemeente', 'vouchers', 'gemeente', {}, { project: 'G', municipality: 'GM0197' }),
  fault('buiten_periode', 'matches', 'matchdatum', { matchdatum: '10-12-2024' }, { project: 'P' }),
  fault('na_periode', 'vouchers', 'aanvraagdatum', { aanvraagdatum: '10-03-2025' }),
  fault('indicator_wordt_geteld', 'meetwaarden', 'indicator', { indicator: 'toegekend' }),
  fault('waarde_nodig', 'meetwaarden', 'waarde', { waarde: '' }),
  fault('waarde_en_teller', 'meetwaarden', 'waarde', { indicator: 'tevreden', teller: '1', noemer: '2' }),
  fault('teller_nodig', 'meetwaarden', 'teller', {
    indicator: 'tevreden',
    waarde: '',
    teller: '',
    noemer: '2',
  }),
  fault('noemer_nodig', 'meetwaarden', 'noemer', {
    indicator: 'tevreden',
    waarde: '',
    teller: '2',
    noemer: '',
  }),
  fault('teller_boven_noemer', 'meetwaarden', 'teller', {
    ...{ indicator: 'tevreden', waarde: '', teller: '3', noemer: '2' },
  }),
  fault('alleen_bij_verhouding', 'meetwaarden', 'teller', { waarde: '', teller: '1', noemer: '2' }),
  fault('aantal_nodig', 'meetwaarden', 'aantal', { indicator: 'cijfer', aantal: '' }),
  fault('post_onbekend', 'financien', 'post', { post: '99' }),
  fault('baten_of_lasten', 'financien', 'baten', { baten: '', lasten: '' }),
];

/** The file of a fault: its row, twice where a key must come twice. */
export function fileOf({ code, row }: CellFault): string {
  const line = Object.values(row).join(';');
  return [Object.keys(row).join(';'), line, ...(code === 'sleutel_dubbel' ? [line] : [])].join('\r\n');
}
