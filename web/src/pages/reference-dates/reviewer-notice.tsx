import type { ReferenceDate } from '../../api/answers.ts';
import { Notice } from '../../components/notice.tsx';
import { formatDate } from '../../format/date.ts';

type Agreement = ReferenceDate['processingAgreement'];

/** To an outside reviewer: what there is to see, and that looking is recorded. */
export function ReviewerNotice({ agreement }: { readonly agreement: Agreement }) {
  return (
    <Notice kind="info" title="U bekijkt dit als beoordelaar">
      <p>
        U ziet alleen wat is ingediend, van de gemeenten waarvoor u bent gevraagd. Wat u opent of downloadt,
        komt in het logboek van de regio te staan.
      </p>
      <p>{agreementText(agreement)}</p>
    </Notice>
  );
}

/** Whether it is recorded under which agreement an outside reviewer sees extracts; a warning where it is not. */
export function AgreementNotice({ agreement }: { readonly agreement: Agreement }) {
  if (agreement !== null) return <p class="small">{agreementText(agreement)}</p>;
  return (
    <Notice kind="warning" title="Er is geen verwerkersovereenkomst vastgelegd">
      <p>
        Laat een beoordelaar van buiten pas meekijken als die er is. De beheerder legt haar vast in de
        inrichting van het programma, onder ESF.
      </p>
    </Notice>
  );
}

function agreementText(agreement: Agreement): string {
  if (agreement === null) return 'Er is geen verwerkersovereenkomst vastgelegd. Vraag de regio daarnaar.';
  return `Verwerkersovereenkomst: ${agreement.reference}, ${formatDate(agreement.date)}.`;
}
