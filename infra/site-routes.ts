/**
 * Which file of the site answers a path. Pages are routes of one document; the accessibility statement and the open
 * standard have pages of their own, which need neither script nor login. The standard's version (`/standaard/1.0/`) has
 * a dot, as only files have elsewhere. CloudFront runs this function's own text: it uses nothing around it.
 */
export function siteFile(path: string): string {
  if (/^\/standaard(\/[\d.]*)*$/.test(path)) return '/standaard/index.html';
  if (/^\/toegankelijkheid\/?$/.test(path)) return '/toegankelijkheid/index.html';
  return path.includes('.') ? path : '/index.html';
}
