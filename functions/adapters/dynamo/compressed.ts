import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** JSON as gzip: what is large in an item (a programme, figures, rows) is stored so. */
export async function compress(value: unknown): Promise<Uint8Array> {
  return pack(Buffer.from(JSON.stringify(value)));
}

/** Reads what {@link compress} wrote. */
export async function decompress<T>(bytes: unknown): Promise<T> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('A compressed attribute holds no bytes.');
  return JSON.parse((await unpack(bytes)).toString('utf8')) as T;
}
