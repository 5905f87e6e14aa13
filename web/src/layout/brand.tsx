/** The name of the product with its mark: a gauge staff standing in water. */
export function Brand() {
  return (
    <span class="brand">
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
        <path d="M1 19c4-3 6-3 10 0s6 3 10 0 6-3 10 0v10H1z" fill="#5db6e8" />
        <path d="M14 2h4v28h-4zM18 6h4v2h-4zM18 11h6v2h-6zM18 16h4v2h-4z" fill="currentColor" />
      </svg>
      <span>Peilstok</span>
    </span>
  );
}
