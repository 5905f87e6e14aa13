import type { FormNode } from '../../../../shared/programme/form/form-node.ts';

const ONE_OF = 'moet een van deze zijn: ';

/** The checks' text in the words of the form: a date as people write it, choices by their labels. */
export function faultWords(node: FormNode | undefined, message: string): string {
  if (node?.kind === 'date' && message.includes('jjjj-mm-dd'))
    return 'moet een bestaande datum zijn, geschreven als dd-mm-jjjj';
  const options = node?.options ?? node?.item?.options;
  if (options === undefined || !message.startsWith(ONE_OF)) return message;
  return ONE_OF + options.map(({ label }) => label).join(', ');
}
