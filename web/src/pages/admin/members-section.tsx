import { useState } from 'preact/hooks';
import type { Member } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Notice } from '../../components/notice.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { useMe } from '../../session/me.tsx';
import { focusOn } from '../editor/focus-on.ts';
import { changeMembers } from './change-members.ts';
import { MemberForm } from './member-form.tsx';
import { MemberTable, removalId } from './member-table.tsx';
import { RemoveNotice } from './remove-notice.tsx';

const isSame = (one: Member, other: Member): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The members of a region: who, which role, as far as what, until when. */
export function MembersSection({ region }: { readonly region: string }) {
  const path = apiPath('regions', region, 'members');
  const loaded = useResource<readonly Member[]>(path);
  const [changed, setChanged] = useState<readonly Member[] | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const members = changed ?? loaded.data;
  const me = useMe();
  const names = new Map(me.programmes.map(({ id, name }) => [id, name]));

  const change = async (
    turn: (members: readonly Member[]) => readonly Member[],
    message: string,
  ): Promise<boolean> => {
    setProblem(null);
    setTold(null);
    try {
      setChanged(await changeMembers(path, turn));
      setTold(message);
      return true;
    } catch (error) {
      setProblem(asApiError(error));
      return false;
    }
  };
  const remove = (member: Member): void => {
    setLeaving(null);
    void change(
      (now) => now.filter((each) => !isSame(each, member)),
      `${member.user} heeft deze rol niet meer.`,
    );
  };

  return (
    <section class="panel stack" aria-labelledby="leden">
      <h2 class="utrecht-heading-2" id="leden">
        Leden van regio {region}
      </h2>
      {loaded.error !== null && <Failure error={loaded.error} retry={loaded.reload} />}
      {loaded.error === null && members === null && <Loading what="de leden" />}
      {problem !== null && <Failure error={problem} />}
      {problem?.issues.map(({ path: where, message }) => (
        <p key={where} class="field__fault">
          {message}
        </p>
      ))}
      {told !== null && (
        <Notice key={told} kind="ok" focus>
          {told}
        </Notice>
      )}
      {members?.length === 0 && <Empty>Deze regio heeft nog geen leden.</Empty>}
      {leaving !== null && members !== null && (
        <RemoveNotice
          key={JSON.stringify(leaving)}
          member={leaving}
          members={members}
          remove={() => remove(leaving)}
          keep={() => {
            setLeaving(null);
            focusOn(removalId(leaving));
          }}
        />
      )}
      {members !== null && members.length > 0 && (
        <MemberTable
          members={members}
          names={names}
          today={me.today}
          remove={(member) => {
            setTold(null);
            setLeaving(member);
          }}
        />
      )}
      {members !== null && (
        <MemberForm
          region={region}
          add={(member) => change((now) => [...now, member], `${member.user} is toegevoegd.`)}
        />
      )}
    </section>
  );
}
