import { useState } from 'preact/hooks';
import type { Member } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Notice } from '../../components/notice.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { MemberForm } from './member-form.tsx';
import { MemberTable } from './member-table.tsx';

/** The members of a region: who, which role, as far as what, until when. */
export function MembersSection({ region }: { readonly region: string }) {
  const path = apiPath('regions', region, 'members');
  const loaded = useResource<readonly Member[]>(path);
  const [changed, setChanged] = useState<readonly Member[] | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const members = changed ?? loaded.data;

  const replace = async (next: readonly Member[], message: string): Promise<boolean> => {
    setProblem(null);
    setTold(null);
    try {
      setChanged(await sendJson<readonly Member[]>('PUT', path, next));
      setTold(message);
      return true;
    } catch (error) {
      setProblem(asApiError(error));
      return false;
    }
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
      {told !== null && <Notice kind="ok">{told}</Notice>}
      {members?.length === 0 && <Empty>Deze regio heeft nog geen leden.</Empty>}
      {members !== null && members.length > 0 && (
        <MemberTable
          members={members}
          remove={(member) =>
            void replace(
              members.filter((each) => each !== member),
              `${member.user} heeft deze rol niet meer.`,
            )
          }
        />
      )}
      {members !== null && (
        <MemberForm add={(member) => replace([...members, member], `${member.user} is toegevoegd.`)} />
      )}
    </section>
  );
}
