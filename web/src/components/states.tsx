import type { ComponentChildren } from 'preact';
import type { ApiError } from '../api/api-error.ts';
import { Notice } from './notice.tsx';
import { PageTitle } from './page-title.tsx';

/** While something is on its way; `what` completes 'Bezig met laden van …'. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p class="loading" role="status">
      Bezig met laden van {what}…
    </p>
  );
}

/** Where a list would be, when there is nothing in it. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}

interface FailureProps {
  readonly error: ApiError;
  readonly retry?: () => void;
}

/** What went wrong with loading and what to do; right for no network, no rights and not found too. */
export function Failure({ error, retry }: FailureProps) {
  return (
    <Notice kind="error" title={error.title}>
      <p>{error.message}</p>
      {retry !== undefined && (error.status === 0 || error.status >= 500) && (
        <p>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={retry}>
            Opnieuw proberen
          </button>
        </p>
      )}
    </Notice>
  );
}

/** In place of a page that could not be loaded: the heading and the title say so, since nothing else does. */
export function PageFailure({ error, retry }: FailureProps) {
  return (
    <>
      <PageTitle documentTitle={error.title}>Deze pagina kan niet worden getoond</PageTitle>
      <Failure error={error} {...(retry === undefined ? {} : { retry })} />
    </>
  );
}

/** The page for what does not exist, or may not be seen: the two look the same. */
export function NotFoundPage() {
  return (
    <div class="stack">
      <PageTitle documentTitle="Niet gevonden">Deze pagina is er niet</PageTitle>
      <p class="utrecht-paragraph">
        Het adres klopt niet, of u hebt geen toegang tot wat hier staat. Ga naar het <a href="/">overzicht</a>{' '}
        of vraag de beheerder van uw regio om toegang.
      </p>
    </div>
  );
}

/** The page for who signed in but has no role anywhere. */
export function NoRightsPage({ user }: { readonly user: string }) {
  return (
    <div class="stack">
      <PageTitle documentTitle="Geen rechten">U hebt nog geen rechten</PageTitle>
      <p class="utrecht-paragraph">
        U bent ingelogd als <strong>{user}</strong>, maar dit adres staat nog bij geen enkele regio. Vraag de
        beheerder van uw regio om u toe te voegen en laad daarna deze pagina opnieuw.
      </p>
    </div>
  );
}
