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
  const late = open.filter(({ due }) => due < today);
  const soon = open.filter(({ due }) => due >= today);
  const parts = [
    'Beste kartrekker,',
    ...section('Nog niet binnen, de inleverdatum is voorbij:', late, siteOrigin),
    ...section('Binnenkort in te leveren:', soon, siteOrigin),
    'Is er over een periode niets te melden? Kies dan "Niets te melden" op de pagina; dat telt als aangeleverd. Hebt u meer tijd nodig, vraag de beheerder van uw regio dan om uitstel.',
    'U krijgt deze e-mail omdat u in Peilstok kartrekker bent van deze projecten: een week voor de inleverdatum, op de dag zelf en een week erna, hoogstens één e-mail per dag. Klopt dat niet, zeg het dan tegen de beheerder van uw regio.',
  ];
  return {
    id: `reminder/${today}/${to}`,
    to,
    subject: subjectOf(late.length, soon.length),
    text: parts.join('\n\n'),
  };
}

function subjectOf(late: number, soon: number): string {
  if (late === 0) return `Peilstok: ${counted(soon)} binnenkort in te leveren`;
  if (soon === 0) return `Peilstok: ${counted(late)} nog niet binnen`;
  return `Peilstok: ${counted(late)} nog niet binnen, ${counted(soon)} binnenkort in te leveren`;
}

const counted = (count: number): string => `${count} ${count === 1 ? 'aanlevering' : 'aanleveringen'}`;

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
