/**
 * The rules of contract §4 once more, written from its text alone and as slow as the text reads: whole calendars of
 * days instead of comparisons. It shares nothing with the product, so that an error must be made twice to stay unseen.
 */
export type Cells = Record<string, string | number | null>;

/** What a project handed in, as plain rows. */
export interface Register {
  project: string;
  people: Cells[];
  deeds: Cells[];
}

const CALENDAR: string[] = [];
for (
  let day = new Date('2015-01-01T12:00:00Z');
  day.getUTCFullYear() < 2027;
  day = new Date(+day + 86_400_000)
)
  CALENDAR.push(day.toISOString().slice(0, 10));

const PLACES = new Map(CALENDAR.map((day, at) => [day, at]));
function place(date: unknown): number {
  const at = PLACES.get(String(date));
  if (at === undefined) throw new RangeError('A day outside the calendar of this test.');
  return at;
}

function dayBefore(date: string): string {
  return CALENDAR[place(date) - 1] ?? 'out of the calendar';
}

/** W: every day before D, back to and with the previous reference date. */
export function windowDays(date: string, monthDays: string[]): string[] {
  const days: string[] = [];
  let day = date;
  do {
    day = dayBefore(day);
    days.push(day);
  } while (!monthDays.includes(day.slice(5)));
  return days.reverse();
}

function daysOf(row: Cells, withoutEnd: 'goes on' | 'lasts a day'): string[] {
  const from = place(row['startdatum']);
  const open = withoutEnd === 'goes on' ? CALENDAR.length - 1 : from;
  const to = row['einddatum'] === null ? open : place(row['einddatum']);
  return CALENDAR.slice(from, to + 1);
}

/** In the caseload: underway on the day before D, and still on D. */
function underway(person: Cells, date: string): boolean {
  const days = daysOf(person, 'goes on');
  return days.includes(dayBefore(date)) && days.includes(date);
}

function sameNumber(a: Cells, b: Cells): boolean {
  return String(a['deelnemernummer']).toLowerCase() === String(b['deelnemernummer']).toLowerCase();
}

function touches(deed: Cells, days: Set<string>): boolean {
  return daysOf(deed, 'lasts a day').some((day) => days.has(day));
}

/** Code points as numbers of six digits, so that plain text order is their order. */
function sortable(text: string): string {
  return Array.from(text, (letter) => String(letter.codePointAt(0)).padStart(8, '0')).join(' ');
}

function sortedBy<Item>(items: Item[], keys: (item: Item) => string[]): Item[] {
  const key = (item: Item): string => keys(item).map(sortable).join('\n');
  return [...items].sort((a, b) => (key(a) > key(b) ? 1 : key(a) < key(b) ? -1 : 0));
}

/** `extract.csv` of one municipality, as objects with its columns in order. */
export function slowExtract(
  municipality: { code: string; name: string },
  date: string,
  monthDays: string[],
  registers: Register[],
  previous: Cells[],
): Cells[] {
  const window = new Set(windowDays(date, monthDays));
  const rows: Cells[] = [];
  for (const { project, people, deeds } of registers)
    for (const person of people) {
      const gone = window.has(String(person['einddatum']));
      if (person['gemeente'] !== municipality.code) continue;
      if (!gone && !underway(person, date)) continue;
      const own = deeds.filter((deed) => sameNumber(deed, person));
      const inWindow = own.filter((deed) => touches(deed, window));
      const proofs = inWindow.filter((deed) => deed['bewijsstuk'] !== null);
      const begun = own.filter((deed) => String(deed['startdatum']) < date);
      const last = sortedBy(begun, (deed) => [
        String(deed['startdatum']),
        String(deed['activiteitnummer']),
      ]).pop();
      const before =
        previous.find((row) => row['project'] === project && sameNumber(row, person))?.['trede_nu'] ?? null;
      const now = person['trede'] ?? null;
      const moved = before === null || now === null ? null : Math.sign(Number(now) - Number(before));
      rows.push({
        peilmoment: date,
        gemeentecode: municipality.code,
        gemeente: municipality.name,
        project,
        deelnemernummer: person['deelnemernummer'] ?? null,
        consulent: person['consulent'] ?? null,
        doelgroep: person['doelgroep'] ?? null,
        uitkering: person['uitkering'] ?? null,
        arbeidsmarktpositie: person['arbeidsmarktpositie'] ?? null,
        opleidingsniveau: person['opleidingsniveau'] ?? null,
        geboortejaar: person['geboortejaar'] ?? null,
        geslacht: person['geslacht'] ?? null,
        startdatum: person['startdatum'] ?? null,
        einddatum: person['einddatum'] ?? null,
        status: gone ? 'uitgestroomd' : person['slapend'] === 'ja' ? 'slapend' : 'actief',
        esf: person['esf'] ?? null,
        activiteiten_in_periode: inWindow.length,
        laatste_activiteit: last?.['soort'] ?? null,
        laatste_activiteit_datum: last?.['startdatum'] ?? null,
        bewijsstukken: proofs.length,
        prestatie_aangetoond: proofs.length === 0 ? 'nee' : 'ja',
        trede_vorig: before,
        trede_nu: now,
        voortgang:
          moved === null ? 'onbekend' : (['achteruit', 'gelijk', 'vooruit'][moved + 1] ?? 'onbekend'),
        uitstroom: person['uitstroom'] ?? null,
        kwalificatie_behaald: person['kwalificatie_behaald'] ?? null,
      });
    }
  return sortedBy(rows, (row) => [
    String(row['gemeentecode']),
    String(row['project']),
    String(row['deelnemernummer']),
  ]);
}

/** Attribution factors over extracts: for each project and consultant, count and divide. */
export function slowFactors(rows: Cells[]): Cells[] {
  const caseload = rows.filter((row) => row['status'] !== 'uitgestroomd' && row['consulent'] !== null);
  const pairs = new Set(caseload.map((row) => JSON.stringify([row['project'], row['consulent']])));
  const factors = [...pairs].map((pair) => {
    const [project = '', consulent = ''] = JSON.parse(pair) as string[];
    const awake = caseload.filter(
      (row) => row['project'] === project && row['consulent'] === consulent && row['status'] !== 'slapend',
    );
    const proven = awake.filter((row) => row['esf'] === 'ja' && row['prestatie_aangetoond'] === 'ja');
    const factor = awake.length === 0 ? null : proven.length / awake.length;
    return { project, consulent, proven: proven.length, caseload: awake.length, factor };
  });
  return sortedBy(factors, ({ project, consulent }) => [project, consulent]);
}

/** ESF+ common indicators: first who counts, then a question a code. */
export function slowIndicators(
  municipalities: string[],
  date: string,
  registers: Register[],
): Record<string, number> {
  const counted = registers.flatMap(({ people }) => {
    const candidates = sortedBy(
      people.filter(
        (person) =>
          municipalities.includes(String(person['gemeente'])) &&
          person['esf'] === 'ja' &&
          place(person['startdatum']) < place(date),
      ),
      (person) => [String(person['gemeente'])],
    );
    return candidates.filter(
      (person, at) => !candidates.slice(0, at).some((other) => sameNumber(other, person)),
    );
  });
  const number = (question: (person: Cells) => boolean): number => counted.filter(question).length;
  const age = (person: Cells): number =>
    Number(String(person['startdatum']).slice(0, 4)) - Number(person['geboortejaar']);
  const position = (person: Cells): string => String(person['arbeidsmarktpositie']);
  const level = (person: Cells): string => String(person['opleidingsniveau']);
  const over = (person: Cells): boolean =>
    person['einddatum'] !== null && place(person['einddatum']) < place(date);
  const result = (person: Cells): string => (over(person) ? String(person['uitstroom']) : 'not yet');
  return {
    EECO01: counted.length,
    EECO02: number((p) => position(p).startsWith('werkloos')),
    EECO03: number((p) => position(p) === 'werkloos_12_maanden_of_langer'),
    EECO04: number((p) => position(p) === 'inactief'),
    EECO05: number((p) => position(p) === 'werkend'),
    EECO06: number((p) => age(p) < 18),
    EECO07: number((p) => age(p) >= 18 && age(p) <= 29),
    EECO08: number((p) => age(p) >= 55),
    EECO09: number((p) => ['basisonderwijs', 'vmbo', 'mbo1'].includes(level(p))),
    EECO10: number((p) => ['mbo2', 'mbo3', 'mbo4', 'havo_vwo'].includes(level(p))),
    EECO11: number((p) => ['ad', 'hbo', 'wo'].includes(level(p))),
    EECR01: number((p) => result(p) === 'werkzoekend' && position(p) === 'inactief'),
    EECR02: number((p) => result(p) === 'opleiding'),
    EECR03: number((p) => over(p) && p['kwalificatie_behaald'] === 'ja'),
    EECR04: number((p) => ['betaald_werk', 'zelfstandig'].includes(result(p)) && position(p) !== 'werkend'),
  };
}
