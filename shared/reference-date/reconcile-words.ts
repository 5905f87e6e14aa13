/** What participants, caseload and activities of a reference date can disagree on, in the order of the page. */
export const FINDING_CODES = [
  'activiteit_zonder_deelnemer',
  'deelnemer_zonder_activiteit',
  'activiteit_na_uitstroom',
  'caseload_met_uitstroom',
  'uitgestroomd_maar_in_caseload',
  'dubbel_in_gemeenten',
  'dubbel_in_projecten',
  'activiteit_dubbel',
  'bewijsstuk_dubbel',
  'activiteit_buiten_project',
  'uren_boven_24_per_dag',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Three Dutch sentences of a finding, fit for any row: no number or name stands in them. */
export interface FindingWords {
  readonly what: string;
  readonly why: string;
  readonly action: string;
}

/** The words of each finding: what is wrong, why it matters for ESF, what to do. */
export const FINDING_WORDS: Readonly<Record<FindingCode, FindingWords>> = {
  activiteit_zonder_deelnemer: {
    what: 'De activiteit hoort bij een deelnemer die niet in hetzelfde deelnemersbestand staat.',
    why: 'Zonder deelnemer telt de activiteit in geen enkel extract mee.',
    action: 'Voeg de deelnemer toe aan het bestand, of verbeter het deelnemernummer bij de activiteit.',
  },
  deelnemer_zonder_activiteit: {
    what: 'De deelnemer zit in de caseload, maar heeft in deze periode geen enkele activiteit.',
    why: 'Zonder activiteit is er geen prestatie en telt de deelnemer niet mee voor ESF.',
    action:
      'Lever de activiteiten aan. Ligt het traject stil, zet ‘slapend’ dan op ja; is het klaar, vul de einddatum in.',
  },
  activiteit_na_uitstroom: {
    what: 'De activiteit begint na de einddatum van de deelnemer.',
    why: 'Begeleiding na het einde van een traject roept bij controle vragen op.',
    action: 'Verbeter de einddatum of de activiteit. Is het nazorg, leg dat dan vast in het dossier.',
  },
  caseload_met_uitstroom: {
    what: 'De deelnemer heeft een reden van uitstroom zonder einddatum en telt daardoor mee in de caseload.',
    why: 'Wie is vertrokken hoort niet in de caseload.',
    action: 'Vul de einddatum in, of haal de uitstroom weg als het traject nog loopt.',
  },
  uitgestroomd_maar_in_caseload: {
    what: 'De deelnemer was op een eerder, definitief peilmoment uitgestroomd en zit nu weer in de caseload.',
    why: 'Een traject dat eerder als afgerond is verantwoord, kan niet zonder uitleg doorlopen.',
    action: 'Begon een nieuw traject, geef dat dan een eigen nummer; anders hoort de einddatum terug.',
  },
  dubbel_in_gemeenten: {
    what: 'Hetzelfde deelnemernummer loopt in twee gemeenten tegelijk.',
    why: 'Dezelfde deelnemer zou dan bij twee gemeenten voor ESF meetellen.',
    action: 'Ga na bij welke gemeente de deelnemer hoort en sluit de andere rij met een einddatum af.',
  },
  dubbel_in_projecten: {
    what: 'Hetzelfde deelnemernummer loopt in twee ESF-projecten tegelijk.',
    why: 'Dezelfde begeleiding mag maar één keer uit ESF worden betaald.',
    action: 'Ga na welk project de begeleiding verantwoordt en zet ‘esf’ bij het andere op nee.',
  },
  activiteit_dubbel: {
    what: 'Deze activiteit staat er twee keer: deelnemer, soort, data en bewijsstuk zijn gelijk.',
    why: 'Een activiteit mag maar één keer worden verantwoord.',
    action: 'Haal een van beide rijen weg, of verbeter wat er anders aan is.',
  },
  bewijsstuk_dubbel: {
    what: 'Hetzelfde bewijsstuk staat bij activiteiten van verschillende deelnemers of projecten.',
    why: 'Een bewijsstuk toont de activiteit van één deelnemer aan; bij controle telt het maar één keer.',
    action:
      'Verbeter de verwijzing. Is het een gezamenlijke presentielijst, geef dan ook de regel daarop aan.',
  },
  activiteit_buiten_project: {
    what: 'De activiteit valt geheel of deels buiten de looptijd van het project.',
    why: 'Buiten de looptijd is geen subsidie mogelijk.',
    action: 'Verbeter de datums, of laat de activiteit bij het project weg.',
  },
  uren_boven_24_per_dag: {
    what: 'De uren van de activiteiten van deze deelnemer zijn samen meer dan 24 op een dag.',
    why: 'Zo veel uren kunnen niet gemaakt zijn, dus een van de rijen klopt niet.',
    action: 'Verbeter de uren of de datums; zonder einddatum tellen alle uren op de eerste dag.',
  },
};
