import type { CheckReply } from '../check-messages.ts';
import { csvBlob } from '../blob-source.ts';
import { inspectWorkbook } from './inspect-workbook.ts';
import type { WorkbookFault } from './inspect-workbook.ts';

const MESSAGES: Readonly<Record<WorkbookFault | 'leeg', string>> = {
  macros:
    'Het bestand bevat macro’s. Toegestaan is een Excel-werkmap zonder macro’s (.xlsx) of een CSV-bestand. Kies in Excel ‘Opslaan als’ en dan ‘Excel-werkmap (*.xlsx)’, en kies dat bestand.',
  te_groot:
    'Het bestand is uitgepakt veel groter dan een gewoon werkblad. Toegestaan is hoogstens 800 MB en 250 keer zo groot als het bestand zelf. Zet alleen de rijen die u wilt aanleveren in een nieuw bestand, of sla het werkblad op als CSV.',
  wachtwoord:
    'Het bestand is met een wachtwoord beveiligd. Toegestaan is een bestand zonder wachtwoord. Haal in Excel het wachtwoord eraf, sla het op en kies het opnieuw.',
  beschadigd:
    'Het Excel-bestand is beschadigd of niet volledig. Open het in Excel, sla het opnieuw op als .xlsx of CSV, en kies dat bestand.',
  leeg: 'In het Excel-bestand staat geen zichtbaar werkblad met gegevens. Kies een bestand met een regel kolomnamen en daaronder de rijen.',
  onleesbaar:
    'Het Excel-bestand kan niet worden gelezen. Open het in Excel, sla het werkblad op als CSV UTF-8, en kies dat bestand.',
};

/** A workbook as a CSV, a question which sheet, or why not; null for an archive of something else. */
export async function openWorkbook(
  file: Blob,
  sheet: string | null,
): Promise<{ readonly kind: 'table'; readonly blob: Blob } | Refused | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const inspection = await inspectWorkbook(bytes);
  if (inspection.kind === 'other') return null;
  if (inspection.kind === 'fault') return unreadable(inspection.fault);
  try {
    // The reader is a quarter of the script, and most people hand in CSV.
    const { filledSheets, sheetAsCsv } = await import('./read-sheet.ts');
    const sheets = await filledSheets(bytes);
    const chosen = sheet ?? (sheets.length === 1 ? sheets[0] : undefined);
    if (sheets.length === 0) return unreadable('leeg');
    if (chosen === undefined) return { kind: 'choose-sheet', sheets };
    return { kind: 'table', blob: await csvBlob(sheetAsCsv(bytes, chosen, inspection.unpacked)) };
  } catch {
    return unreadable('onleesbaar');
  }
}

type Refused = Extract<CheckReply, { kind: 'choose-sheet' | 'unreadable' }>;

function unreadable(why: keyof typeof MESSAGES): Refused {
  return { kind: 'unreadable', message: MESSAGES[why] };
}
