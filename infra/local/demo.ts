import { existsSync, writeFileSync } from 'node:fs';
import { loadDemo } from '../../functions/demo/load-demo.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { DataFolder } from './data-folder.ts';
import type { DomainClock } from './domain-clock.ts';
import { createProgress } from './progress.ts';
import type { Stack } from './stack.ts';
import { addressOf } from './who.ts';

/**
 * Loads the five programmes the first time; an interrupted load goes on where it was.
 * @param today where the clock stands afterwards.
 */
export async function loadDemoOnce(
  stack: Stack,
  folder: DataFolder,
  clock: DomainClock,
  today: IsoDate,
): Promise<void> {
  if (existsSync(folder.demoMarker)) return;
  const progress = createProgress(process.stdout, 'Voorbeeldgegevens laden');
  try {
    await stack.withoutMail(() =>
      loadDemo({
        apiUrl: `${stack.origin}/api`,
        tokenFor: (user) => stack.tokenFor(addressOf(user) ?? user),
        setToday: clock.setToday,
        onProgress: progress.show,
      }),
    );
  } finally {
    progress.end();
    clock.setToday(today);
  }
  writeFileSync(folder.demoMarker, '');
}
