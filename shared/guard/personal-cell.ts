import { normaliseText, stripInvisible } from '../csv/cell-text.ts';

/** A cell that is longer is no single address or number. */
const LONGEST = 320;

const EMAIL = /^(?:mailto:)?[^\s@<>;,]+@[^\s@<>;,]+\.\p{L}{2,}$/iu;
const MOBILE = /^(?:06|(?:\+|00)?310?6)\d{8}$/;

/** The country codes and lengths of the IBAN register. */
const IBAN_LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
    'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
    'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
    'UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export type PersonalKind = 'email' | 'iban' | 'mobiel';

/** Whether a text without spaces is an IBAN of a registered country, with valid check digits. */
function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(text) || IBAN_LENGTHS.get(text.slice(0, 2)) !== text.length) {
    return false;
  }
  let remainder = 0;
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    for (const digit of Number.parseInt(sign, 36).toString())
      remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** What a cell is, as a whole, that only a person has: an e-mail address, an IBAN or a mobile number; or null. */
export function personalKind(cell: string): PersonalKind | null {
  if (cell.length < 6 || cell.length > LONGEST) return null;
  const text = stripInvisible(normaliseText(cell)).replace(/^'/, '');
  if (text.includes('@')) {
    const addresses = text.replace(/^[^<>@]*<(.*)>$/, '$1').split(/[;,\s]+/);
    return addresses.every((address) => EMAIL.test(address)) ? 'email' : null;
  }
  const compact = text.replace(/[\s.\-/()\u2010-\u2015]/g, '').toUpperCase();
  if (MOBILE.test(compact)) return 'mobiel';
  return isIban(compact) ? 'iban' : null;
}
