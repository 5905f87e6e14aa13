import type { Ports } from '../ports/ports.ts';

/** What ingest reaches the world through. */
export type IngestPorts = Omit<Ports, 'newId' | 'members' | 'referenceDates'>;
