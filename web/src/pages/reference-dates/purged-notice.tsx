import { Notice } from '../../components/notice.tsx';

/** Why nothing can be asked at a reference date any more, and where it is told what was removed. */
export function PurgedNotice({ programme }: { readonly programme: string }) {
  return (
    <Notice kind="warning" title="Hier kan niets meer worden gemaakt">
      <p>
        De bewaartermijn van dit programma is voorbij: de gegevens van deelnemers zijn of worden verwijderd.
        Een proef maken, indienen, definitief maken en heropenen kan daarom niet meer. Wat nog op slot zit,
        blijft te downloaden zolang het bewaard wordt.
      </p>
      <p>
        <a href={`/programma/${programme}/bewaren`}>Bekijk wat er is verwijderd</a>
      </p>
    </Notice>
  );
}
