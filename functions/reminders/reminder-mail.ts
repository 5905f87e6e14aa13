import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { handInAddress } from '../../shared/programme/hand-in-address.ts';
import { periodLabel } from '../../shared/programme/period.ts';
import type { MailMessage } from '../ports/mail.port.ts';
import { dutchDate } from '../submissions/dutch-date.ts';
import type { OpenDelivery } from './gather-reminders.ts';

/**
 * One mail with all that a lead is to be reminded of: what, over which period, by when, and where to hand it in. It has
 * no figure and no name of a person (design.md rule 5).
 */
export function reminderMail(
  to: string,
  open: readonly OpenDelivery[],
  today: IsoDate,
  siteOrigin: string,
): MailMessage {
  const parts = [
    'Beste kartrekker,',
    ...KINDS.flatMap(({ title, of }) =>
      section(
        title,
        open.filter(({ due }) => of(due, today)),
        siteOrigin,
      ),
    ),
    'Is er over een periode niets te melden? Kies dan "Niets te melden" op de pagina; dat telt als aangeleverd. Hebt u meer tijd nodig, vraag de beheerder van uw regio dan om uitstel.',
    'U krijgt deze e-mail omdat u in Peilstok kartrekker bent van deze projecten: een week voor de inleverdatum, op de dag zelf en een week erna, hoogstens één e-mail per dag. Klopt dat niet, zeg het dan tegen de beheerder van uw regio.',
  ];
  return { id: `reminder/${today}/${to}`, to, subject: subjectOf(open, today), text: parts.join('\n\n') };
}

/** What a mail tells apart, the most urgent first. */
const KINDS = [
  {
    title: 'Nog niet binnen, de inleverdatum is voorbij:',
    words: 'nog niet binnen',
    of: (due: IsoDate, today: IsoDate) => due < today,
  },
  {
    title: 'Vandaag in te leveren:',
    words: 'vandaag in te leveren',
    of: (due: IsoDate, today: IsoDate) => due === today,
  },
  {
    title: 'Binnenkort in te leveren:',
    words: 'binnenkort in te leveren',
    of: (due: IsoDate, today: IsoDate) => due > today,
  },
] as const;

/** `Peilstok: 3 aanleveringen nog niet binnen, 1 vandaag in te leveren` */
function subjectOf(open: readonly OpenDelivery[], today: IsoDate): string {
  const counts = KINDS.flatMap(({ words, of }) => {
    const count = open.filter(({ due }) => of(due, today)).length;
    return count === 0 ? [] : [{ words, count }];
  });
  const parts = counts.map(({ words, count }, index) => {
    const noun = index > 0 ? '' : count === 1 ? ' aanlevering' : ' aanleveringen';
    return `${count}${noun} ${words}`;
  });
  return `Peilstok: ${parts.join(', ')}`;
}

function section(title: string, open: readonly OpenDelivery[], siteOrigin: string): string[] {
  if (open.length === 0) return [];
  const sorted = open.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return [title, ...sorted.map((each) => item(each, siteOrigin))];
}

function item(open: OpenDelivery, siteOrigin: string): string {
  const { programme, programmeName, project, projectName, dataset, municipalityName, period, due } = open;
  const where = municipalityName === null ? '' : `, ${municipalityName}`;
  return [
    `- ${project} ${projectName}: ${dataset}${where}, ${periodLabel(period)} (inleveren tot en met ${dutchDate(due)})`,
    `  ${programmeName}`,
    `  ${siteOrigin}${handInAddress(programme, open)}`,
  ].join('\n');
}
