import { useState } from 'preact/hooks';
import { Notice } from '../components/notice.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { AccessibilityLink } from '../layout/accessibility-link.tsx';
import { Brand } from '../layout/brand.tsx';

/** The page for who has not signed in; `problem` says why an earlier try did not succeed. */
export function SignInPage({ problem }: { readonly problem?: string }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const signIn = (): void => {
    setBusy(true);
    setFailed(false);
    import('./sign-in.ts')
      .then(({ startSignIn }) =>
        startSignIn(problem === undefined ? location.pathname + location.search : '/'),
      )
      .catch(() => {
        setBusy(false);
        setFailed(true);
      });
  };

  return (
    <div class="welcome">
      <header class="welcome__brand">
        <Brand />
      </header>
      <main class="welcome__card">
        <PageTitle documentTitle="Inloggen">Weten of de regio haalt wat is beloofd</PageTitle>
        <p class="utrecht-paragraph">
          Peilstok laat arbeidsmarktregio’s zien hoe hun projecten ervoor staan: wat is afgesproken, wat is
          bereikt en wat nu aandacht vraagt.
        </p>
        {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
        {failed && (
          <Notice kind="error">
            De inlogdienst is nu niet bereikbaar. Controleer uw internetverbinding en probeer het over een
            minuut opnieuw.
          </Notice>
        )}
        <button
          type="button"
          class="utrecht-button utrecht-button--primary-action"
          onClick={signIn}
          aria-disabled={busy}
        >
          {busy ? 'U gaat naar de inlogdienst…' : 'Inloggen'}
        </button>
        <p class="muted small">
          U logt in met het account van uw eigen organisatie. Lukt dat niet, vraag dan de beheerder van uw
          regio om toegang.
        </p>
      </main>
      <footer class="welcome__footer">
        <AccessibilityLink />
      </footer>
    </div>
  );
}
