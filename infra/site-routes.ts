/**
 * Which file of the site answers a path. Pages are routes of one document; the open standard has a page of its own,
 * whose version (`/standaard/1.0/`) has a dot, as only files have elsewhere. CloudFront runs this function's own text:
 * it uses nothing around it.
 */
export function siteFile(path: string): string {
  if (/^\/standaard(\/[\d.]*)*$/.test(path)) return '/standaard/index.html';
  return path.includes('.') ? path : '/index.html';
}
