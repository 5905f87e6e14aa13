import type { SubmissionStatus } from '../../shared/submission/submission.ts';

const TEXTS: Readonly<Record<SubmissionStatus, string>> = {
  wacht_op_bestand: 'het bestand is nog niet binnen. Stuur het bestand eerst op.',
  in_controle: 'de aanlevering wordt nog gecontroleerd. Wacht tot de controle klaar is.',
  afgekeurd: 'de aanlevering is afgekeurd. Verbeter het bestand en lever het opnieuw aan.',
  proefcontrole: 'dit was een proefcontrole, die niets verandert. Lever het bestand echt aan.',
  te_bevestigen: 'de aanlevering wacht op bevestiging. Bevestig haar of trek haar in.',
  verwerkt: 'de aanlevering is al verwerkt.',
  vervangen: 'de aanlevering is vervangen door een latere. Zet haar eerst terug.',
  ingetrokken: 'de aanlevering is ingetrokken. Lever opnieuw aan of zet haar terug.',
  verlopen: 'de aanlevering is verlopen. Lever opnieuw aan.',
  mislukt: 'de aanlevering is mislukt. Lever opnieuw aan.',
};

/** Why a submission in this state does not allow what is asked, and what to do instead. */
export function statusText(status: SubmissionStatus): string {
  return TEXTS[status];
}
