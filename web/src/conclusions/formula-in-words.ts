import type { OpenedFigure } from '../../../shared/api/figure.schema.ts';
import { formatDate } from '../format/date.ts';
import { counted, DATASET_WORDS, enumerate } from '../format/words.ts';

type Measure = OpenedFigure['measure'];
type Conditions = NonNullable<Extract<Measure, { date: string }>['where']>;
type Kind = OpenedFigure['indicator']['kind'];
type Told = Pick<OpenedFigure, 'measure' | 'window' | 'delivery'> & {
  readonly indicator: Pick<OpenedFigure['indicator'], 'kind' | 't'>;
};

/** How a figure is computed (contract §3), in whole Dutch sentences made of its measure. */
export function formulaInWords({ measure, window, delivery, indicator }: Told): string[] {
  const { kind, t } = indicator;
  if ('projects' in measure) return [pooled(kind, measure.projects.length)];
  if ('as' in measure) return [measured(kind, measure.as), ...windowWords(window)];
  return [
    counting(kind, measure, t),
    delivery === 'period'
      ? 'Alle aangeleverde perioden tot en met die dag tellen samen.'
      : 'Gelezen uit het register over de laatste periode die toen voorbij was.',
    ...windowWords(window),
  ];
}

function counting(kind: Kind, measure: Extract<Measure, { date: string }>, t: string): string {
  const set = DATASET_WORDS[measure.dataset].toLowerCase();
  const of = conditionWords(measure.where);
  const rows = `rijen van ${set} met een ${nameOf(measure.date)} tot en met ${formatDate(t)}${of === '' ? '' : ` waarvan ${of}`}`;
  const field = nameOf(measure.field ?? '');
  switch (kind) {
    case 'sum':
      return `De kolom ${field} opgeteld over de ${rows}.`;
    case 'unique':
      return `Het aantal verschillende waarden van ${field} in de ${rows}; elke waarde telt één keer.`;
    case 'mean':
      return `Het gemiddelde van ${field} over de ${rows}.`;
    case 'ratio':
      return `Van de ${rows}, het deel waarvan ook ${conditionWords(measure.among) || 'alles klopt'}, in procenten.`;
    default:
      return `Het aantal ${rows}.`;
  }
}

function measured(kind: Kind, as: 'increment' | 'total'): string {
  if (kind === 'ratio')
    return as === 'increment'
      ? '100 maal alle tellers samen, gedeeld door alle noemers samen; een waarde zonder teller en noemer geldt zoals ze is aangeleverd.'
      : '100 maal de laatst aangeleverde teller, gedeeld door de noemer; een waarde zonder teller en noemer geldt zoals ze is aangeleverd.';
  if (kind === 'mean')
    return 'Het gemiddelde van de aangeleverde waarden, elk zo zwaar als het aantal waarover ze gaat.';
  if (as === 'increment' && kind !== 'level') return 'De aangeleverde waarden van alle perioden opgeteld.';
  return 'De laatst aangeleverde waarde.';
}

function pooled(kind: Kind, projects: number): string {
  const of = counted(projects, 'project', 'projecten');
  if (kind === 'ratio' || kind === 'mean')
    return `Tellers en noemers van ${of} opgeteld en dan gedeeld, zodat een groot project zwaarder weegt.`;
  if (kind === 'unique')
    return `Van ${of} samen; waar projecten dezelfde nummers gebruiken telt een deelnemer één keer.`;
  return `De stand van ${of} opgeteld, op de laatste dag waarover ze alle gegevens hebben.`;
}

function windowWords(window: Told['window']): string[] {
  return [
    ...(window?.from === undefined ? [] : [`Telt vanaf ${formatDate(window.from)}.`]),
    ...(window?.per === undefined ? [] : ['Begint elk jaar op 1 januari opnieuw.']),
  ];
}

function conditionWords(conditions: Conditions | undefined): string {
  return enumerate(
    Object.entries(conditions ?? {}).map(
      ([column, values]) => `${nameOf(column)} ${values.map(nameOf).join(' of ')} is`,
    ),
  );
}

function nameOf(code: string): string {
  return code.replaceAll('_', ' ');
}
