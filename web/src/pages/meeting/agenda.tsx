import type { ComponentChildren } from 'preact';
import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import {
  actionsConclusion,
  behindConclusion,
  changesConclusion,
  milestonesConclusion,
} from '../../conclusions/meeting-conclusion.ts';
import { programmeConclusion } from '../../conclusions/programme-conclusion.ts';
import { formatDate } from '../../format/date.ts';
import { counted } from '../../format/words.ts';
import { ActionItem, DecisionItem, NoteItem, ObstacleItem } from './entry-items.tsx';
import { BehindItem, ChangeItem, HelpItem, MilestoneItem, MissingItem } from './agenda-items.tsx';
import { CentralItem, FigureItem } from './central-item.tsx';
import { chooseDrawn } from './choose-drawn.ts';
import { centralName } from './names.ts';

/** One page of the agenda; on a beamer a long one is cut into several. */
export interface AgendaPage {
  readonly id: string;
  readonly title: string;
  /** What it comes down to. */
  readonly say: string;
  readonly items: readonly ComponentChildren[];
  /** How many items fit on a beamer. */
  readonly fit: number;
}

/** The pages of a meeting in the order in which it goes through them. */
export function agendaPages(pack: MeetingPack): AgendaPage[] {
  const { meeting, changes, behind, obstacles, missing, milestones, decisions, actions, notes } = pack;
  const [drawn, listed] = chooseDrawn(pack.central);
  const help = pack.progress.filter(({ knelpunt, hulp_nodig: asked }) => knelpunt !== '' || asked !== '');
  return [
    {
      ...{ id: 'centraal', fit: 1 },
      title: meeting.central === null ? 'Het programma' : `Centraal: ${centralName(pack)}`,
      say: (meeting.central === null
        ? programmeConclusion(pack.indicators, null)
        : programmeConclusion(pack.central, null)
      ).join(' '),
      items: drawn.map((figure) => <CentralItem key={keyOf(figure)} figure={figure} pack={pack} />),
    },
    ...(listed.length === 0
      ? []
      : [
          {
            ...{ id: 'centraal-meer', fit: 3, title: 'Centraal: de andere indicatoren' },
            say: amount(listed.length, 'indicator', 'indicatoren'),
            items: listed.map((figure) => <FigureItem key={keyOf(figure)} figure={figure} pack={pack} />),
          },
        ]),
    {
      ...{ id: 'veranderd', fit: 4, title: 'Wat is er veranderd', say: changesConclusion(pack) },
      items: changes.map((change) => <ChangeItem key={keyOf(change)} change={change} pack={pack} />),
    },
    {
      ...{ id: 'achter', fit: 3, title: 'Wat loopt achter en waarom', say: behindConclusion(pack) },
      items: behind.map((at) => <BehindItem key={keyOf(at)} at={at} pack={pack} />),
    },
    {
      ...{ id: 'knelpunten', fit: 2, title: 'Knelpunten en gevraagde hulp' },
      say: `${amount(obstacles.length, 'knelpunt staat', 'knelpunten staan')} op de lijst; ${amount(help.length, 'project noemt een knelpunt of vraagt hulp', 'projecten noemen een knelpunt of vragen hulp')}.`,
      items: [
        ...obstacles.map((entry) => <ObstacleItem key={entry.id} entry={entry} pack={pack} />),
        ...help.map((form) => <HelpItem key={form.project} form={form} pack={pack} />),
      ],
    },
    {
      ...{ id: 'aanleveringen', fit: 5, title: 'Ontbrekende aanleveringen' },
      say:
        missing.length === 0
          ? `Er is niets te laat, en sinds ${formatDate(pack.since)} is niets gesloten zonder aanlevering.`
          : `${counted(missing.length, 'aanlevering is', 'aanleveringen zijn')} te laat of sinds ${formatDate(pack.since)} gesloten zonder dat er iets kwam. Wat eerder sloot, staat in het overzicht.`,
      items: missing.map((delivery) => (
        <MissingItem
          key={[delivery.project, delivery.dataset, delivery.municipality, delivery.period].join(' ')}
          delivery={delivery}
          pack={pack}
        />
      )),
    },
    {
      ...{ id: 'mijlpalen', fit: 4, title: 'Mijlpalen' },
      say:
        milestones.length === 0
          ? 'De komende twee maanden staan er geen mijlpalen.'
          : milestonesConclusion(milestones, pack.asOf),
      items: milestones.map((milestone) => (
        <MilestoneItem key={`${milestone.project} ${milestone.id}`} milestone={milestone} pack={pack} />
      )),
    },
    {
      ...{ id: 'vorige-keer', fit: 3, title: 'Besluiten en acties van de vorige keer' },
      say: `${amount(decisions.length, 'besluit', 'besluiten')} van het vorige overleg. ${actionsConclusion(actions, pack.asOf)}`,
      items: [
        ...decisions.map((entry) => <DecisionItem key={entry.id} entry={entry} pack={pack} />),
        ...actions.map((entry) => <ActionItem key={entry.id} entry={entry} pack={pack} />),
      ],
    },
    {
      ...{ id: 'notities', fit: 4, title: 'Notities bij indicatoren' },
      say:
        notes.length === 0
          ? 'Er zijn nog geen notities.'
          : `${amount(notes.length, 'notitie', 'notities')}, de nieuwste eerst.`,
      items: notes.map((entry) => <NoteItem key={entry.id} entry={entry} pack={pack} />),
    },
  ];
}

/** The pages as a beamer shows them: none longer than fits, each part with its number. */
export function slidesOf(pages: readonly AgendaPage[]): AgendaPage[] {
  return pages.flatMap((page) => {
    const parts = Math.max(1, Math.ceil(page.items.length / page.fit));
    return Array.from({ length: parts }, (_, part) => ({
      ...page,
      id: `${page.id}-${part + 1}`,
      title: parts === 1 ? page.title : `${page.title} (${part + 1} van ${parts})`,
      items: page.items.slice(part * page.fit, (part + 1) * page.fit),
    }));
  });
}

function amount(count: number, one: string, many: string): string {
  return count === 0 ? `Geen ${many}` : counted(count, one, many);
}

function keyOf({ project, id }: { readonly project: string | null; readonly id: string }): string {
  return `${project ?? ''} ${id}`;
}
