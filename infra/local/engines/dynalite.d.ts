declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** A DynamoDB API on LevelDB; closing the server closes the database. */
  export default function dynalite(options: { path: string; createTableMs: number }): Server;
}
