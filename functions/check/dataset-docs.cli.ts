import { mkdirSync, writeFileSync } from 'node:fs';
import { datasetDocuments } from './dataset-documents.ts';

const FOLDER = new URL('../../docs/datasets/', import.meta.url);

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of datasetDocuments()) writeFileSync(new URL(name, FOLDER), text);
