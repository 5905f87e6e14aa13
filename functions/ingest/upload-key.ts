/** Where the archive keeps the file of a submission as it was received. */
export function uploadKey(submission: string): string {
  return `files/${submission}`;
}
