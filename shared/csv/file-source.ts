/** A file that can be read more than once from its beginning; each reading yields bytes in chunks of any size. */
export interface FileSource {
  open(): AsyncIterable<Uint8Array>;
}
