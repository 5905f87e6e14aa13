/** A running engine: its address, and how to end it so that everything is on disk. */
export interface Engine {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly endpoint: string;
  close(): Promise<void>;
}
