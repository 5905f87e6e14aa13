interface BreadcrumbProps {
  readonly trail: readonly { readonly href: string; readonly label: string }[];
  readonly here: string;
}

/** Where this page stands, from the overview down. */
export function Breadcrumb({ trail, here }: BreadcrumbProps) {
  return (
    <nav aria-label="Kruimelpad" class="no-print">
      <ol class="breadcrumb">
        {trail.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
