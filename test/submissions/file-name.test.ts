import { expect, test } from 'vitest';
import { safeFileName } from '../../shared/submission/file-name.ts';

test.each([
  ['vouchers 2025-B1 (één).csv', 'vouchers 2025-B1 (één).csv'],
  ['vouchers\r\nX-Kwaad: ja\r\n\r\n.csv', 'vouchers X-Kwaad: ja .csv'],
  ['../../../etc/passwd.csv', 'passwd.csv'],
  ['C:\\fakepath\\vouchers.csv', 'vouchers.csv'],
  ['..\\..\\"a";\0b.csv', '"a"; b.csv'],
  ['\u202evsc.exe', 'vsc.exe'],
  ['../..', ''],
  ['', ''],
])('%j is shown as %j', (given, shown) => {
  expect(safeFileName(given)).toBe(shown);
});
