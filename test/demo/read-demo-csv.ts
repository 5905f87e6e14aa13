/** Rows of a generated file by column; generated cells hold neither quotes nor line ends but in free text. */
export function readDemoCsv(content: string): Record<string, string>[] {
  const [header = '', ...lines] = content.replace('\uFEFF', '').trimEnd().split('\r\n');
  const columns = header.split(';');
  return lines.map((line) =>
    Object.fromEntries(line.split(';').map((cell, index) => [columns[index] ?? '', cell])),
  );
}

/** `31-10-2024` as `2024-10-31`; an empty cell stays empty. */
export function isoOf(cell: string | undefined): string {
  return (cell ?? '').split('-').reverse().join('-');
}
