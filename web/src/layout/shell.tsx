import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../components/notice.tsx';
import { currentSession, forgetSession } from '../session/session.ts';
import { useMe } from '../session/me.tsx';
import { AccessibilityLink } from './accessibility-link.tsx';
import { Brand } from './brand.tsx';
import { PracticeBanner } from '../components/practice-banner.tsx';
import { MainNav } from './main-nav.tsx';
import { programmeAddress } from './programme-pages.ts';
import { ProgrammeGate } from './programme-gate.tsx';
import { Unbroken } from './unbroken.tsx';

/** What is around every page: skip link, name, navigation, who is signed in. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const me = useMe();
  const { path, url } = useLocation();
  return (
    <>
      <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus skip-link" href="#inhoud">
        Naar de inhoud
      </a>
      <header class="header">
        <div class="header__row">
          <a class="header__brand" href="/" aria-label="Peilstok, naar het begin">
            <Brand />
          </a>
          <div class="header__person">
            <span class="header__user">{me.user}</span>
            <button type="button" class="header__sign-out" onClick={signOut}>
              Uitloggen
            </button>
          </div>
        </div>
      </header>
      <MainNav path={path} />
      <main id="inhoud" class="page" tabIndex={-1}>
        <PracticeBanner programme={programmeAddress(path)?.id ?? null} />
        <OfflineNotice />
        <Unbroken address={url}>
          <ProgrammeGate path={path}>{children}</ProgrammeGate>
        </Unbroken>
      </main>
      <footer class="footer">
        <p>Peilstok toont wat projecten zelf aanleveren. Cijfers bestaan aan het eind van een periode.</p>
        <StandardLink />
        <AccessibilityLink />
      </footer>
    </>
  );
}

/** The standard is of the site, but no route of this document: the target keeps the router from taking the link. */
function StandardLink() {
  return (
    <p>
      Maakt u een registratiesysteem?{' '}
      <a href="/standaard/" target="_top">
        Lees de open standaard
      </a>
    </p>
  );
}

async function signOut(): Promise<void> {
  const session = currentSession();
  if (session !== null) {
    const { endAtProvider } = await import('../session/sign-in.ts');
    await endAtProvider(session).catch(() => undefined);
  }
  forgetSession();
}

function OfflineNotice() {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = (): void => setOnline(navigator.onLine);
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  if (online) return null;
  return (
    <div class="offline">
      <Notice kind="warning" title="U bent offline">
        <p>
          Wat hier staat, is opgehaald voordat de verbinding wegviel. Verder laden en aanleveren kan weer
          zodra er verbinding is.
        </p>
      </Notice>
    </div>
  );
}
