import { LocationProvider } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { Arriving } from './components/states.tsx';
import { Routes } from './routes.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { SignInReturn } from './session/sign-in-return.tsx';
import { currentSession, onSessionChange } from './session/session.ts';
import { MeProvider } from './session/me.tsx';

/** The whole site: who has not signed in meets the sign-in page, at every address. */
export function App() {
  const [signedIn, setSignedIn] = useState(currentSession() !== null);
  useEffect(() => onSessionChange(() => setSignedIn(currentSession() !== null)), []);

  if (location.pathname === '/inloggen/terug') return <SignInReturn />;
  if (!signedIn) return <SignInPage />;
  return (
    <LocationProvider>
      <MeProvider loading={<Arriving what="uw gegevens" />}>
        <Routes />
      </MeProvider>
    </LocationProvider>
  );
}
