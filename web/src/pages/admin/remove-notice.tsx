import type { Member } from '../../api/answers.ts';
import { Notice } from '../../components/notice.tsx';
import { ROLE_WORDS } from '../../format/words.ts';
import { useMe } from '../../session/me.tsx';

interface RemoveNoticeProps {
  readonly member: Member;
  readonly members: readonly Member[];
  readonly remove: () => void;
  readonly keep: () => void;
}

/** Asks whether someone is to lose a right, and says what that means. */
export function RemoveNotice({ member, members, remove, keep }: RemoveNoticeProps) {
  const me = useMe();
  const isLast =
    member.role === 'beheerder' && members.filter(({ role }) => role === 'beheerder').length === 1;
  const refused = isLast && !me.platform;
  return (
    <Notice
      kind="warning"
      focus
      title={`${member.user} verwijderen als ${ROLE_WORDS[member.role].toLowerCase()}?`}
    >
      <p>
        Deze persoon kan dan meteen niets meer met deze rol. Verwijderen kan niet ongedaan worden gemaakt: wie
        terug moet, voegt u opnieuw toe. Wat deze persoon aanleverde blijft staan.
      </p>
      {member.user === me.user && <p class="strong">Dit bent u zelf.</p>}
      {isLast && (
        <p class="strong">
          {refused
            ? 'Dit is de laatste beheerder: een regio kan niet zonder. Voeg eerst een andere beheerder toe.'
            : 'Dit is de laatste beheerder: daarna kan alleen het platform een nieuwe aanwijzen.'}
        </p>
      )}
      <p class="buttons">
        {!refused && (
          <button type="button" class="utrecht-button utrecht-button--primary-action" onClick={remove}>
            Ja, verwijderen
          </button>
        )}
        <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={keep}>
          Nee, laten staan
        </button>
      </p>
    </Notice>
  );
}
