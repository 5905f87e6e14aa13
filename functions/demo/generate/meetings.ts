import type { IsoDate } from '../../../shared/dates/iso-date.ts';

/** A meeting of the demo, held on its day; the words are examples and say so. */
export interface DemoMeeting {
  readonly programme: string;
  readonly on: IsoDate;
  readonly date: IsoDate;
  readonly series: string;
  readonly central: object | null;
  /** As the API takes them. */
  readonly entries: readonly DemoEntry[];
  /** What was written down at an earlier meeting of the series and is now otherwise. */
  readonly changes: readonly { readonly date: IsoDate; readonly entry: DemoEntry }[];
}
type DemoEntry = Readonly<Record<string, unknown>> & { readonly text: string };

const programme = 'achterhoek-2025-2028';
const series = 'partneroverleg';

const callTrainers = {
  ...{ kind: 'actie', project: '3.7b', owner: 'kartrekker', due: '2025-09-15' },
  text: 'Met opleiders bespreken hoe leertijd beter wordt gecompenseerd (voorbeeld).',
};
const shareNumbers = {
  ...{ kind: 'actie', project: null, owner: 'programmabureau', due: '2025-11-01' },
  text: 'Een overzicht maken van wie wanneer aanlevert, en het rondsturen (voorbeeld).',
};
const waitingList = {
  ...{ kind: 'knelpunt', project: '3.16', owner: 'kartrekker', level: 'project', since: '2025-05-12' },
  text: 'Er zijn te weinig plekken voor taallessen op de werkvloer (voorbeeld).',
  help: 'Werkgevers die een groep van minstens zes mensen kunnen plaatsen (voorbeeld).',
};
const guidance = {
  ...{ kind: 'knelpunt', project: '3.12', owner: 'gemeente', level: 'project', since: '2025-08-25' },
  text: 'De overdracht van begeleiding tussen gemeenten loopt niet gelijk (voorbeeld).',
  help: '',
};

/** Two meetings that were held and one that is coming, so that the pack, its steps and its actions can be seen. */
export function demoMeetings(): DemoMeeting[] {
  return [
    {
      ...{ programme, series, on: '2025-07-10', date: '2025-07-10', changes: [] },
      central: { kind: 'indicator', project: '3.7', id: 'vouchers-toegekend' },
      entries: [
        {
          ...{ kind: 'besluit', project: '3.7' },
          text: 'Vouchers blijven open voor alle sectoren; in het najaar bekijken we de verdeling (voorbeeld).',
        },
        callTrainers,
        waitingList,
        {
          ...{ kind: 'notitie', project: '3.7', indicator: 'vouchers-toegekend' },
          text: 'In de zomer komen er altijd minder aanvragen (voorbeeld).',
        },
      ],
    },
    {
      ...{ programme, series, on: '2025-09-18', date: '2025-09-18' },
      central: { kind: 'line', code: 'IM' },
      changes: [
        { date: '2025-07-10', entry: { ...callTrainers, done: '2025-09-12' } },
        { date: '2025-07-10', entry: { ...waitingList, level: 'partneroverleg', owner: 'partneroverleg' } },
      ],
      entries: [
        {
          ...{ kind: 'besluit', project: '3.16' },
          text: 'Het partneroverleg neemt de taallessen op de werkvloer over (voorbeeld).',
        },
        shareNumbers,
        {
          ...{ kind: 'actie', project: '3.16', owner: 'werkgevers', due: '2025-12-01' },
          text: 'Drie bedrijven vragen om een taalgroep te beginnen (voorbeeld).',
        },
        guidance,
        {
          ...{ kind: 'notitie', project: '3.7b', indicator: 'zij-instromers' },
          text: 'De instroom volgt het schooljaar: in september begint de grootste groep (voorbeeld).',
        },
      ],
    },
    {
      ...{ programme, series, on: '2025-11-13', date: '2025-11-20', entries: [] },
      central: { kind: 'project', code: '3.7' },
      changes: [
        { date: '2025-07-10', entry: { ...waitingList, level: 'speerpuntgroep', owner: 'speerpuntgroep' } },
      ],
    },
  ];
}
