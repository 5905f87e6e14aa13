import { call } from './client.ts';

/** Fetches something as the signed-in person and hands it to the browser as a file with this name. */
export async function download(path: string, fileName: string): Promise<void> {
  const response = await call('GET', path);
  saveBlob(await response.blob(), fileName);
}

/** Hands bytes to the browser as a file with this name. */
export function saveBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
