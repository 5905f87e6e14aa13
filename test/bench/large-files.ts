const EDUCATION = ['basisonderwijs', 'vmbo', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo', 'wo'];
const POSITIONS = ['inactief', 'werkend', 'werkloos_korter_dan_12_maanden', 'inactief', 'werkend'];
const BENEFITS = ['ww', 'bijstand', 'wia', 'geen', 'overig'];
const GROUPS = ['jongere', 'werkend', 'statushouder', '50_plus', 'overig', 'ontheemde'];
const TOWNS = ['GM0222', 'GM0294', 'GM1509'];
const KINDS = ['intake', 'coaching', 'scholing', 'taaltraining', 'jobcoaching', 'bemiddeling', 'nazorg'];

const of = (values: readonly string[], row: number): string => values[row % values.length] ?? '';
const number = (prefix: string, row: number): string => prefix + String(row).padStart(7, '0');
/** A day of the first half of 2025. */
const day = (row: number): string =>
  `${String((row % 28) + 1).padStart(2, '0')}-${String(((row >> 3) % 6) + 1).padStart(2, '0')}-2025`;

/**
 * A faultless register of participants, 16 columns, under 100 bytes a row so that the most rows fit the most bytes;
 * every hundredth row differs from another `version`.
 */
export function participantFile(rows: number, version: number): Buffer {
  const header =
    'deelnemernummer;gemeente;geboortejaar;geslacht;opleidingsniveau;arbeidsmarktpositie;uitkering;doelgroep;' +
    'startdatum;einddatum;uitstroom;kwalificatie_behaald;trede;consulent;esf;slapend';
  return fileOf(header, rows, (row) => {
    const step = row % 100 === 0 ? (version % 6) + 1 : (row % 6) + 1;
    const left = row % 4 === 0 ? '30-06-2025;betaald_werk;ja' : ';;';
    return (
      `${number('D', row)};${of(TOWNS, row)};${1960 + (row % 45)};${of(['v', 'm', 'x'], row)};${of(EDUCATION, row)};` +
      `${of(POSITIONS, row)};${of(BENEFITS, row)};${of(GROUPS, row)};${day(row)};${left};${step};C${row % 60};ja;nee`
    );
  });
}

/** A faultless register of activities, 8 columns, one of each participant. */
export function activityFile(rows: number): Buffer {
  const header = 'activiteitnummer;deelnemernummer;soort;startdatum;einddatum;uren;bewijsstuk;consulent';
  return fileOf(
    header,
    rows,
    (row) =>
      `${number('A', row)};${number('D', row)};${of(KINDS, row)};${day(row)};30-06-2025;${row % 40},5;` +
      `${number('B', row)};C${row % 60}`,
  );
}

function fileOf(header: string, rows: number, line: (row: number) => string): Buffer {
  const parts = [Buffer.from(`${header}\n`)];
  const CHUNK = 10_000;
  for (let first = 0; first < rows; first += CHUNK) {
    const lines = Array.from({ length: Math.min(CHUNK, rows - first) }, (_, at) => `${line(first + at)}\n`);
    parts.push(Buffer.from(lines.join('')));
  }
  return Buffer.concat(parts);
}
