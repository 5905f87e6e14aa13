/**
 * Heads of the tables at these selectors that are the head of nothing, a line for each: no cell in the column, the row
 * or, for the head of a group, the rows of its group. Runs in the page: it uses nothing around it.
 */
export function headsWithoutCells(selectors: string[]): string[] {
  const columnOf = (cell: Element): number => {
    let column = 0;
    for (let before = cell.previousElementSibling; before !== null; before = before.previousElementSibling)
      column += (before as HTMLTableCellElement).colSpan;
    return column;
  };
  const hasCells = (head: HTMLTableCellElement, table: Element): boolean => {
    if (head.scope === 'rowgroup') return (head.closest('tbody')?.querySelector('td') ?? null) !== null;
    if (head.scope === 'row') return (head.parentElement?.querySelector('td') ?? null) !== null;
    const column = columnOf(head);
    return [...table.querySelectorAll('tbody :is(td, th[scope=row])')].some(
      (cell) => columnOf(cell) === column,
    );
  };
  return selectors.flatMap((selector) => {
    const table = document.querySelector(selector);
    if (table === null) return [`nothing is at ${selector}`];
    return [...table.querySelectorAll('th')]
      .filter((head) => !hasCells(head, table))
      .map((head) => `the head '${head.textContent.trim().slice(0, 40)}' has no cells`);
  });
}
