import { passesElevenTest } from '../../shared/guard/eleven-test.ts';

const LONGEST = 120;
const ADDRESS = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const NUMBERS = /(?<!\d)\d{8,9}(?!\d)/g;

/**
 * A file name as it may stand in a mail: the part after the last slash on one line, without signs that steer how text is
 * shown, and with a dot row where it holds an e-mail address or what may be a citizen service number (design.md rule 5).
 */
export function fileNameText(fileName: string): string {
  const plain = (fileName.split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .replaceAll(ADDRESS, '…')
    .replaceAll(NUMBERS, (digits) => (passesElevenTest(digits) ? '…' : digits))
    .trim();
  const signs = [...plain];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : plain;
}
