/** The header that names the next page of an answer that has no room for `next` itself (RFC 8288); none on the last. */
export function nextLink(address: string, next: number | string | null): Record<string, string> {
  if (next === null) return {};
  const joint = address.includes('?') ? '&' : '?';
  return { link: `<${address}${joint}after=${encodeURIComponent(next)}>; rel="next"` };
}
