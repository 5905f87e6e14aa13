/** Encoders for files as other programs write them; a character that the encoding lacks is a fault of the case. */
type Encode = (text: string) => Uint8Array<ArrayBuffer>;

function encoderOf(charset: 'windows-1252' | 'macintosh'): Encode {
  const decoder = new TextDecoder(charset);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return (text) => Uint8Array.from([...text].map((sign) => known(byteOf.get(sign), sign)));
}

function known(byte: number | undefined, sign: string): number {
  if (byte === undefined) throw new RangeError(`${sign} cannot be written in this encoding`);
  return byte;
}

/** What DOS wrote (code page 850), as far as the zoo needs it. */
const DOS = new Map([...'Çüéâäàåçêëèïî'].map((sign, at) => [sign, 0x80 + at] as const));

export const utf8: Encode = (text) => new TextEncoder().encode(text);
export const utf8WithMark: Encode = (text) => utf8(`\ufeff${text}`);
export const windows1252 = encoderOf('windows-1252');
export const macRoman = encoderOf('macintosh');
export const dos: Encode = (text) =>
  Uint8Array.from([...text].map((sign) => known(sign < '\x80' ? sign.charCodeAt(0) : DOS.get(sign), sign)));

/** UTF-16 with the mark, unless told otherwise. */
export function utf16(text: string, order: 'le' | 'be' = 'le', mark = true): Uint8Array<ArrayBuffer> {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), order === 'le');
  return new Uint8Array(view.buffer);
}

/** Bytes one after the other: of text in UTF-8, and as they stand. */
export function joined(...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));
}
