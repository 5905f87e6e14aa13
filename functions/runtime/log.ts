/** Writes a line of a log: ids, names and counts only (design.md rule 5). */
export type Log = (message: string, facts: Readonly<Record<string, string | number>>) => void;
