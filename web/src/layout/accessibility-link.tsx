/** The statement is a page of its own, open to everyone: the target keeps the router from taking the link. */
export function AccessibilityLink() {
  return (
    <p>
      <a href="/toegankelijkheid/" target="_top">
        Toegankelijkheid
      </a>
    </p>
  );
}
