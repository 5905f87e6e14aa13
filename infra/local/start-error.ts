/** Why the local stack cannot start or go on: one Dutch line for the person who typed the command. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** A fault as it comes out of Node, LevelDB or SQLite, also after it crossed from the thread of the engines. */
export interface SystemFault {
  readonly message: string;
  readonly code?: string | undefined;
  /** Which engine failed, when that is known. */
  readonly engine?: string | undefined;
}

/** What is known of an error, with the code of its deepest cause. */
export function systemFault(error: unknown, engine?: string): SystemFault {
  let deepest = error;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  const message = deepest instanceof Error ? deepest.message : String(deepest);
  const code = deepest instanceof Error && 'code' in deepest ? String(deepest.code) : undefined;
  return { message, code, engine };
}

/** The line for a fault of the disk or of the files in the data folder; null for any other fault. */
export function dataFault(fault: SystemFault, folder: string): string | null {
  const { code = '', message } = fault;
  if (code === 'ENOSPC' || /no space left|disk is full/i.test(message)) return diskFull(folder);
  if (
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS' ||
    /permission denied|readonly database/i.test(message)
  ) {
    return `Peilstok mag niet schrijven in de gegevensmap ${folder}. Geef schrijfrechten of kies een andere map met PEILSTOK_DATA.`;
  }
  if (code.startsWith('LEVEL_') || code === 'ERR_SQLITE_ERROR' || fault.engine !== undefined)
    return broken(folder);
  return null;
}

/** Nothing can be stored any more. */
export function diskFull(folder: string): string {
  return `De schijf met de gegevensmap ${folder} is vol. Maak ruimte vrij of kies een andere map met PEILSTOK_DATA, en start opnieuw.`;
}

/** The files of an engine cannot be read. */
export function broken(folder: string): string {
  return `De gegevensmap ${folder} is beschadigd. Zet een kopie terug of begin opnieuw met: npm start -- --reset`;
}

/** The error for a port that cannot be listened on; any other error stays as it is. */
export function portTaken(port: number, error: unknown): unknown {
  const { code } = systemFault(error);
  const other = `kies een andere poort, bijvoorbeeld met PORT=${port === 8081 ? 8082 : 8081}`;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Poort ${port} is al in gebruik. Stop het programma dat daar luistert, of ${other}.`,
    );
  }
  if (code === 'EACCES')
    return new StartError(`Poort ${port} is op dit systeem niet vrij te gebruiken; ${other}.`);
  return error;
}
