/** Whether figures come from a published source or are examples of the demo. */
export function OriginTag({ published }: { readonly published: boolean }) {
  return published ? (
    <span class="tag tag--published">gepubliceerd</span>
  ) : (
    <span class="tag tag--example">voorbeeld</span>
  );
}
