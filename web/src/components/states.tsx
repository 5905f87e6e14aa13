import type { ComponentChildren } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { ApiError } from '../api/api-error.ts';
import { Notice } from './notice.tsx';
import { PageName } from './page-name.ts';
import { PageTitle } from './page-title.tsx';

/** While something is on its way; `what` completes 'Bezig met laden van …'. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p class="loading" role="status">
      Bezig met laden van {what}…
    </p>
  );
}

/** In place of a page that is on its way, under the name that routes gave it. */
export function PageLoading({ what }: { readonly what: string }) {
  const name = useContext(PageName);
  return (
    <div class="stack">
      <PageTitle documentTitle={name}>{name}</PageTitle>
      <Loading what={what} />
    </div>
  );
}

/** Before there is anything of the site: who is signing in, or was. The title of the document stays the product's. */
export function Arriving({ what }: { readonly what: string }) {
  return (
    <main class="page">
      <h1 class="utrecht-heading-1">Een ogenblik</h1>
      <Loading what={what} />
    </main>
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

/** What went wrong with a part of a page and what to do; right for no network, no rights and not found too. */
export function Failure({ error, retry }: FailureProps) {
  return (
    <Notice kind="error" title={error.title}>
      <p>{error.message}</p>
      <Retry error={error} retry={retry} />
    </Notice>
  );
}

/** In place of a page that could not be loaded: what happened is its heading and its title. */
export function PageFailure({ error, retry }: FailureProps) {
  const refused = error.status === 403 || error.status === 404;
  return (
    <div class={`stack ${error.status === 0 ? 'unreached' : ''}`}>
      <PageTitle documentTitle={error.title}>{error.title}</PageTitle>
      <Notice kind={refused ? 'info' : 'error'}>
        <p>{error.message}</p>
        {error.status === 0 && retry !== undefined && (
          <p>Zodra er weer verbinding is, gaat deze pagina vanzelf verder.</p>
        )}
        {refused && <ToTheStart />}
        <Retry error={error} retry={retry} />
      </Notice>
    </div>
  );
}

/** Another try where it may help, also by itself when the network is back. */
function Retry({
  error: { status },
  retry,
}: {
  readonly error: ApiError;
  readonly retry: FailureProps['retry'];
}) {
  useEffect(() => {
    if (status !== 0 || retry === undefined) return undefined;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [status, retry]);
  if (retry === undefined || (status !== 0 && status < 500)) return null;
  return (
    <p>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={retry}>
        Opnieuw proberen
      </button>
    </p>
  );
}

/** The page for what does not exist, or may not be seen: the two look the same. */
export function NotFoundPage() {
  return (
    <div class="stack">
      <PageTitle documentTitle="Niet gevonden">Deze pagina is er niet</PageTitle>
      <p class="utrecht-paragraph">
        Het adres klopt niet, of u hebt geen toegang tot wat hier staat. Ga naar het <a href="/">begin</a> of
        vraag de beheerder van uw regio om toegang.
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

/** The page for whose role does not open it; `roles` names, in the plural or not, who does. */
export function OtherRolePage({ roles }: { readonly roles: string }) {
  return (
    <div class="stack">
      <PageTitle documentTitle="Geen rechten">U heeft hiervoor geen rechten</PageTitle>
      <Notice kind="info">
        <p>
          Uw rol geeft hiervoor geen rechten. Deze pagina is in dit programma voor: {roles}. Hebt u haar nodig
          voor uw werk, vraag dan de beheerder van uw regio om toegang.
        </p>
        <ToTheStart />
      </Notice>
    </div>
  );
}

function ToTheStart() {
  return (
    <p>
      <a href="/">Naar het begin</a>
    </p>
  );
}
