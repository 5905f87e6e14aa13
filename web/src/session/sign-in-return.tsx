import { useEffect, useState } from 'preact/hooks';
import { Arriving } from '../components/states.tsx';
import { keepSession } from './session.ts';
import { SignInPage } from './sign-in-page.tsx';

/** Where the identity provider sends people back to: trades the code for a session and goes on. */
export function SignInReturn() {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const finish = async (): Promise<void> => {
      try {
        const { finishSignIn } = await import('./sign-in.ts');
        const { session, returnTo } = await finishSignIn(location.href);
        keepSession(session);
        location.replace(returnTo);
      } catch {
        setFailed(true);
      }
    };
    void finish();
  }, []);

  if (!failed) return <Arriving what="het inloggen" />;
  return <SignInPage problem="Het inloggen is niet gelukt of duurde te lang. Log opnieuw in." />;
}
