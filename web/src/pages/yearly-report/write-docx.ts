import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Head } from './report-document.ts';

/** Twentieths of a point: the width of A4 between its margins. */
const WIDTH = 9638;
const MARGIN = 1134;

/** What a report says of itself. */
interface DocxTexts {
  readonly title: string;
  /** So short that it stays on one line. */
  readonly short: string;
  readonly about: string;
}

/** The report as a Word file to edit, `short` at the foot of each page: real headings, lists and tables with heads, in Dutch. */
export async function writeDocx({ title, short, about }: DocxTexts, blocks: readonly Block[]): Promise<Blob> {
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const document = new Document({
    ...{ title, creator: 'Peilstok', description: about },
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 21, language: { value: 'nl-NL' } } },
        heading1: { run: { size: 36, bold: true, color: '10436B' }, paragraph: { spacing: { after: 120 } } },
        heading2: {
          run: { size: 28, bold: true, color: '10436B' },
          paragraph: { spacing: { before: 320, after: 100 } },
        },
        heading3: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 220, after: 60 } } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin } },
        footers: { default: new Footer({ children: [pageNumber(short)] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: about, spacing: { after: 200 } }),
          ...blocks.flatMap(partsOf),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function partsOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          keepNext: true,
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { before: 80, after: 120 },
          children: [
            ...(block.label === undefined ? [] : [new TextRun({ text: `${block.label}: `, bold: true })]),
            new TextRun(block.text),
          ],
        }),
      ];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 60 } }));
    case 'table':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 120, after: 60 },
          children: [new TextRun({ text: block.caption, italics: true })],
        }),
        tableOf(block.head, block.rows),
      ];
  }
}

function tableOf(head: readonly Head[], rows: readonly (readonly string[])[]): Table {
  const widths = head.map(({ part }) => Math.floor(WIDTH * part));
  const cell = (text: string, index: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      children: [
        new Paragraph({
          alignment: head[index]?.text ? AlignmentType.START : AlignmentType.END,
          children: [new TextRun({ text, bold, size: 17 })],
        }),
      ],
    });
  return new Table({
    columnWidths: widths,
    width: { size: WIDTH, type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, children: head.map(({ label }, index) => cell(label, index, true)) }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, index, false)) }),
      ),
    ],
  });
}

function pageNumber(short: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.END,
    children: [
      new TextRun(`${short}, pagina `),
      new TextRun({ children: [PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}
