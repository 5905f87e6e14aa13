import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import type { Block } from './report-document.ts';

/** The parts of the report on the page. */
export function ReportBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <Part key={index} block={block} />
      ))}
    </>
  );
}

function Part({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3 class="utrecht-heading-3">{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          {block.label !== undefined && <strong>{block.label}: </strong>}
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul class="sheet__list">
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <Table
          caption={block.caption}
          columns={block.head.map(({ label, text = false }) => ({ label, number: !text }))}
        >
          <Rows>
            {block.rows.map(([name, ...cells], row) => (
              <Row key={row}>
                <RowHead>{name}</RowHead>
                {cells.map((text, index) => (
                  <Cell
                    key={index}
                    number={block.head[index + 1]?.text !== true}
                    label={block.head[index + 1]?.label ?? ''}
                  >
                    {text}
                  </Cell>
                ))}
              </Row>
            ))}
          </Rows>
        </Table>
      );
  }
}
