import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useResource } from '../../api/use-resource.ts';
import { Notice } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Failure, PageFailure, PageLoading } from '../../components/states.tsx';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { EditorProvider } from './editor-context.ts';
import type { EditorForm } from './editor-context.ts';
import { FaultList, PlaceButton } from './fault-list.tsx';
import { FileSection } from './file-section.tsx';
import { FormSections } from './form-sections.tsx';
import { goTo } from './go-to.ts';
import { JumpSection } from './jump-section.tsx';
import { setAt } from './programme-file.ts';
import type { FileDraft } from './programme-file.ts';
import { SaveSection } from './save-section.tsx';
import { useUnjudged } from './unjudged.ts';
import { useDraft } from './use-draft.ts';
import { VersionsSection } from './versions-section.tsx';

/** For a beheerder: everything that a programme file holds in forms, with checks, effect, versions, import and export. */
export function EditorPage() {
  const { params } = useRoute();
  const id = params['programme'] ?? '';
  const [round, setRound] = useState(0);
  return <ProgrammeEditor key={`${id} ${round}`} id={id} again={() => setRound(round + 1)} />;
}

function ProgrammeEditor({ id, again }: { readonly id: string; readonly again: () => void }) {
  const state = useDraft(id);
  const form = useResource<EditorForm>('/api/programme-form');
  const { draft, current, preview, problem } = state;
  const unjudged = useUnjudged(preview?.faults ?? [], state.revision);
  const refusal = current === null && problem !== null ? problem : form.error;
  if (refusal !== null) return <PageFailure error={refusal} retry={again} />;
  if (draft === null || current === null || form.data === null) return <PageLoading what="het programma" />;
  const faults = preview?.faults ?? [];
  const { datasets, form: root } = form.data;
  const isOld = draft.version < current.version;
  return (
    <EditorProvider
      value={{
        ...{ file: draft.file, faults: unjudged.shown, datasets },
        ...{ added: unjudged.added, judgeAll: unjudged.judgeAll },
        // A file that has fields keeps being one.
        set: (path, value) => state.change(setAt(draft.file, path, value) as FileDraft),
      }}
    >
      <div class="stack">
        <Breadcrumb trail={[{ href: `/programma/${id}/beheer`, label: 'Beheer' }]} here="Inrichting" />
        <header class="lead">
          <PageTitle documentTitle="Programma inrichten">Programma inrichten</PageTitle>
          <p>
            {current.name}, versie {current.version}. Wat u wijzigt geldt pas als u het opslaat.
            {!state.unkept && ' Tot dan blijft het in dit tabblad staan, ook als u de pagina opnieuw laadt.'}
          </p>
        </header>
        {state.saved !== null && (
          <Notice kind="ok" focus title={`Versie ${state.saved} is opgeslagen`}>
            <p>De cijfers worden opnieuw berekend. Eerdere versies blijven bewaard.</p>
          </Notice>
        )}
        {state.unkept && (
          <Notice kind="warning" title="Uw concept past niet in dit tabblad">
            <p>
              Het programma is te groot voor de browser om te bewaren. U kunt gewoon verder werken en opslaan,
              maar wat u wijzigt is weg als u de pagina sluit of opnieuw laadt. Sla het op, of download eerst
              het programmabestand hieronder.
            </p>
          </Notice>
        )}
        {isOld && <ConflictNotice id={id} state={state} />}
        {state.both.length > 0 && (
          <Notice kind="warning" title="Dit wijzigde de ander ook; uw waarde staat er nu">
            <ul class="list">
              {state.both.map((path) => (
                <li key={path}>
                  <PlaceButton form={root} file={draft.file} path={path} />
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {problem !== null && !isOld && <Failure error={problem} retry={() => void state.check()} />}
        <FaultList form={root} faults={unjudged.shown} file={draft.file} />
        <JumpSection file={draft.file} />
        <div
          onFocusOut={({ target }) => {
            if (target instanceof Element) unjudged.left(target.closest('[id]')?.id ?? '');
          }}
        >
          <FormSections key={state.revision} form={root} file={draft.file} />
        </div>
        <SaveSection
          state={state}
          blocked={faults.length > 0 || isOld}
          unseen={faults.length - unjudged.shown.length}
          judge={() => {
            const first = faults.find((fault) => !unjudged.shown.includes(fault));
            unjudged.judgeAll();
            if (first !== undefined) goTo(first.path);
          }}
        />
        <FileSection id={id} state={state} />
        <VersionsSection key={current.version} id={id} state={state} />
      </div>
    </EditorProvider>
  );
}
