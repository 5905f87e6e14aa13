import { looksDamaged, normaliseText, stripInvisible } from '../../csv/cell-text.ts';
import { allowed } from '../allowed.ts';
import type { Column } from '../column.ts';
import type { Finding } from '../../issues/catalogue.ts';
import type { CellReading } from './cell-reading.ts';
import { accept, refuse } from './cell-reading.ts';
import { mendedText } from './mended-text.ts';
import { createCellReader, schemaFinding } from './read-cell.ts';
import type { CellContext } from './read-cell.ts';

/** What a raw cell of a column means. The reading and its text (trimmed, as people see it) belong together. */
export interface ReadCell {
  readonly text: string;
  readonly reading: CellReading;
}

/** How many distinct texts of a column are remembered: most columns repeat a few, and keys never do. */
const REMEMBERED = 4_096;

/**
 * Reads raw cells of one column: normalises, knows the ways to leave it empty, reads by type and lets the column's
 * schema judge. Each distinct text is judged once, which is what makes a schema per cell fast enough.
 */
export function createColumnReader(column: Column, context: CellContext): (raw: string) => ReadCell {
  const readType = createCellReader(column, context);
  const known = new Map<string, ReadCell>();

  function read(raw: string): ReadCell {
    const text = normaliseText(raw);
    if (stripInvisible(text) === '') return { text, reading: emptyCell(column, null) };
    if (isDash(text)) return { text, reading: emptyCell(column, { code: 'streepje_is_leeg', params: {} }) };
    const reading = readType(text);
    return { text, reading: reading.ok ? judge(raw, text, reading) : reading };
  }

  function judge(raw: string, text: string, reading: CellReading & { ok: true }): CellReading {
    const judged = column.schema.safeParse(reading.value);
    if (!judged.success) return refuse(schemaFinding(column, text, judged.error.issues[0]?.code ?? ''));
    return looksDamaged(raw) ? accept(reading.value, damagedText(raw)) : reading;
  }

  return (raw) => {
    const remembered = known.get(raw);
    if (remembered !== undefined) return remembered;
    const cell = read(raw);
    if (known.size < REMEMBERED) known.set(raw, cell);
    return cell;
  };
}

function emptyCell(column: Column, remark: Finding | null): CellReading {
  if (column.required) return refuse({ code: 'verplicht_leeg', params: { allowed: allowed(column) } });
  return accept(null, remark);
}

function isDash(text: string): boolean {
  const typed = stripInvisible(text).toLowerCase();
  return typed === '-' || typed === 'n.v.t.';
}

function damagedText(raw: string): Finding {
  const suggestion = mendedText(raw);
  return {
    code: 'tekst_beschadigd',
    params: {},
    ...(suggestion === undefined ? {} : { suggestion: normaliseText(suggestion) }),
  };
}
