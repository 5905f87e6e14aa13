import type { ComponentChildren } from 'preact';
import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import {
  behindConclusion,
  centralConclusion,
  changesConclusion,
  lastTimeConclusion,
  milestonesConclusion,
  missingConclusion,
  obstaclesConclusion,
} from '../../conclusions/meeting-conclusion.ts';
import { programmeConclusion } from '../../conclusions/programme-conclusion.ts';
import { formatDate } from '../../format/date.ts';
import { counted } from '../../format/words.ts';
import { ActionItem, DecisionItem, NoteItem, ObstacleItem } from './entry-items.tsx';
import {
  BehindItem,
  ChangeItem,
  TargetChangeItem,
  HelpItem,
  MilestoneItem,
  MissingItem,
} from './agenda-items.tsx';
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
  /** On a beamer the items stand two beside each other. */
  readonly dense?: true;
}

/** The pages of a meeting in the order in which it goes through them. */
export function agendaPages(pack: MeetingPack): AgendaPage[] {
  const { meeting, changes, behind, obstacles, missing, milestones, decisions, actions, notes } = pack;
  const [drawn, listed] = chooseDrawn(pack.central);
  const help = pack.progress.filter(({ knelpunt, hulp_nodig: asked }) => knelpunt !== '' || asked !== '');
  const told = {
    named: help.filter(({ knelpunt }) => knelpunt !== '').length,
    asked: help.filter(({ hulp_nodig: asked }) => asked !== '').length,
    on: pack.asOf,
    reporting: pack.reporting,
  };
  return [
    {
      ...{ id: 'veranderd', fit: 6, dense: true, title: 'Wat is er veranderd', say: changesConclusion(pack) },
      items: [
        ...pack.targetChanges.map((change) => (
          <TargetChangeItem key={`${keyOf(change)} ${change.on}`} change={change} pack={pack} />
        )),
        ...changes.map((change) => <ChangeItem key={keyOf(change)} change={change} pack={pack} />),
      ],
    },
    {
      ...{
        id: 'achter',
        fit: 4,
        dense: true,
        title: 'Wat loopt achter en waarom',
        say: behindConclusion(pack),
      },
      items: behind.map((at) => <BehindItem key={keyOf(at)} at={at} pack={pack} />),
    },
    {
      ...{ id: 'centraal', fit: 1, say: centralConclusion(pack, centralName(pack)) },
      title: meeting.central === null ? 'Het programma als geheel' : `Centraal: ${centralName(pack)}`,
      items: drawn.map((figure) => <CentralItem key={keyOf(figure)} figure={figure} pack={pack} />),
    },
    ...(listed.length === 0
      ? []
      : [
          {
            ...{ id: 'centraal-meer', fit: 3, title: 'Centraal: de andere indicatoren' },
            say:
              listed.length === 1
                ? 'De grafiek van 1 indicator staat niet hier; die staat op de pagina van het project.'
                : `De grafieken van ${listed.length} indicatoren staan niet hier; hun grafieken staan op de pagina van het project.`,
            items: listed.map((figure) => <FigureItem key={keyOf(figure)} figure={figure} pack={pack} />),
          },
        ]),
    {
      ...{ id: 'knelpunten', fit: 2, title: 'Knelpunten en gevraagde hulp' },
      say: obstaclesConclusion(obstacles, told),
      items: [
        ...obstacles.map((entry) => <ObstacleItem key={entry.id} entry={entry} pack={pack} />),
        ...help.map((form) => <HelpItem key={form.project} form={form} pack={pack} />),
      ],
    },
    {
      ...{ id: 'aanleveringen', fit: 5, title: 'Ontbrekende aanleveringen', say: missingConclusion(pack) },
      items: missing.map((delivery) => (
        <MissingItem
          key={[delivery.project, delivery.dataset, delivery.municipality, delivery.period].join(' ')}
          delivery={delivery}
          pack={pack}
        />
      )),
    },
    {
      ...{ id: 'mijlpalen', fit: 4, title: 'Mijlpalen', say: milestonesConclusion(milestones, pack.asOf) },
      items: milestones.map((milestone) => (
        <MilestoneItem key={`${milestone.project} ${milestone.id}`} milestone={milestone} pack={pack} />
      )),
    },
    {
      ...{ id: 'vorige-keer', fit: 3, title: 'Besluiten en acties van de vorige keer' },
      say: lastTimeConclusion(pack),
      items: [
        ...decisions.map((entry) => <DecisionItem key={entry.id} entry={entry} pack={pack} />),
        ...actions.map((entry) => <ActionItem key={entry.id} entry={entry} pack={pack} />),
      ],
    },
    {
      ...{ id: 'notities', fit: 4, title: 'Notities bij indicatoren' },
      say:
        notes.length === 0
          ? 'Er zijn nog geen notities bij indicatoren.'
          : `${counted(notes.length, 'notitie', 'notities')}, de nieuwste eerst.`,
      items: notes.map((entry) => <NoteItem key={entry.id} entry={entry} pack={pack} />),
    },
  ];
}

/** What a presentation opens with: which meeting, when, what it comes down to and what is central. */
export function openingPage(pack: MeetingPack): AgendaPage {
  const { meeting, programme, indicators, central } = pack;
  const name = centralName(pack);
  return {
    ...{ id: 'opening', fit: 4, title: meeting.name, say: programmeConclusion(indicators, null)[0] ?? '' },
    items: [
      `${formatDate(meeting.date)} · ${programme.name}`,
      ...(meeting.central === null ? [] : [`Centraal: ${name}. ${centralConclusion(pack, name)}`]),
      ...(central.length === 0 && meeting.central === null ? ['Centraal: het programma als geheel'] : []),
      changesConclusion(pack),
    ],
  };
}

/** The pages as a beamer shows them: none longer than fits; what a page comes down to stands on its first part only. */
export function slidesOf(pages: readonly AgendaPage[]): AgendaPage[] {
  return pages.flatMap((page) => {
    const parts = Math.max(1, Math.ceil(page.items.length / page.fit));
    return Array.from({ length: parts }, (_, part) => ({
      ...page,
      id: `${page.id}-${part + 1}`,
      title: part === 0 ? page.title : `${page.title} (vervolg, ${part + 1} van ${parts})`,
      say: part === 0 ? page.say : '',
      items: page.items.slice(part * page.fit, (part + 1) * page.fit),
    }));
  });
}

function keyOf({ project, id }: { readonly project: string | null; readonly id: string }): string {
  return `${project ?? ''} ${id}`;
}
