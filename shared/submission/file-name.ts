/** Line ends and other marks that control a screen or a header, and marks that turn the direction of a text. */
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/**
 * The name of a handed-in file as it may be shown, mailed and offered for download: the last part of a path, on one
 * line, in the order in which it is written. Empty where nothing of a name is left.
 */
export function safeFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  return last.replace(CONTROL, ' ').trim().replace(/^\.+/, '');
}
