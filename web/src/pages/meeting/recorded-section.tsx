import { useEffect, useState } from 'preact/hooks';
import type { EntryAnswer, MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { Notice } from '../../components/notice.tsx';
import { Empty } from '../../components/states.tsx';
import { EntryForm } from './entry-form.tsx';
import { ActionItem, DecisionItem, NoteItem, ObstacleItem } from './entry-items.tsx';
import { KIND_WORDS } from './entry-words.ts';

const ITEMS = { besluit: DecisionItem, actie: ActionItem, notitie: NoteItem, knelpunt: ObstacleItem };

interface RecordedSectionProps {
  readonly pack: MeetingPack;
  readonly reload: () => void;
}

/** What was written down at this meeting, what is still open of earlier ones, and the form for more. */
export function RecordedSection({ pack, reload }: RecordedSectionProps) {
  const [changing, setChanging] = useState<EntryAnswer | null>(null);
  const [kept, setKept] = useState(0);
  // What a past meeting showed may have changed since: only what is as it is now can be changed here.
  const earlier = pack.known === null ? openOf(pack) : [];
  useEffect(() => {
    if (changing !== null) document.getElementById('vastleggen-kop')?.focus();
  }, [changing]);

  const done = (): void => {
    setChanging(null);
    setKept(kept + 1);
    reload();
  };
  const list = (entries: readonly EntryAnswer[]) => (
    <ul class="agenda__list">
      {entries.map((entry) => {
        const Item = ITEMS[entry.kind];
        return (
          <li key={entry.id}>
            <Item entry={entry} pack={pack} />
            <button type="button" class="action no-print" onClick={() => setChanging(entry)}>
              Wijzigen
              <span class="visually-hidden">
                : {KIND_WORDS[entry.kind]} {entry.text.slice(0, 60)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );

  return (
    <section class="panel stack" aria-labelledby="vastgelegd">
      <h2 class="utrecht-heading-2" id="vastgelegd">
        Vastgelegd in dit overleg
      </h2>
      {pack.recorded.length === 0 ? <Empty>Er is nog niets vastgelegd.</Empty> : list(pack.recorded)}
      {earlier.length > 0 && (
        <details class="no-print">
          <summary>Open acties en knelpunten van eerder bijwerken ({earlier.length})</summary>
          {list(earlier)}
        </details>
      )}
      <div class="stack no-print">
        {kept > 0 && changing === null && (
          <Notice key={kept} kind="ok" title="Bewaard" focus>
            <p>Het staat hierboven en in het logboek.</p>
          </Notice>
        )}
        <EntryForm
          key={`${changing?.id ?? ''} ${kept}`}
          pack={pack}
          entry={changing}
          onKept={done}
          onCancel={() => setChanging(null)}
        />
      </div>
    </section>
  );
}

function openOf({ actions, obstacles, meeting }: MeetingPack): EntryAnswer[] {
  return [...actions, ...obstacles].filter((entry) => entry.done === null && entry.meeting.id !== meeting.id);
}
