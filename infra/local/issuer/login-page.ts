import { DEMO_USERS } from '../../../functions/demo/demo-users.ts';
import type { DemoUser } from '../../../functions/demo/demo-users.ts';
import { DEMO_GROUPS, DOES } from '../who.ts';

/** The style sheet of these pages, served beside them: the content security policy allows nothing inline. */
export const LOGIN_STYLE = `
:root { font: 16px/1.5 'Noto Sans Variable', 'Noto Sans', system-ui, sans-serif; color: #0b1f33; background: #f3f6f9; }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; }
main { max-width: 80rem; margin: 0 auto; padding: clamp(1rem, 3vw, 2rem); }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; color: #10436b; }
h2 { font-size: 1.0625rem; margin: 0 0 .5rem; }
p { margin: 0 0 1.5rem; color: #4a5d73; max-width: 40rem; }
.regions { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); margin-bottom: 1rem; }
.regions section { margin: 0; }
.others { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); align-items: start; }
section { background: #fff; border: 1px solid #d5dde6; border-radius: 6px; padding: 1rem; margin-bottom: 1rem; }
button { display: block; width: 100%; margin: 0 0 .5rem; padding: .625rem .75rem; font: inherit; text-align: start;
  color: #0b1f33; background: #fff; border: 1px solid #7c8ea3; border-radius: 6px; cursor: pointer; overflow-wrap: anywhere; }
button:hover { background: #e6f0f7; border-color: #0b5a94; }
button b { display: block; color: #0b5a94; }
button small { color: #4a5d73; font-size: .875rem; }
button.go { width: auto; margin: 0; color: #fff; background: #0b5a94; border-color: #0b5a94; font-weight: 600; }
button.go:hover { background: #0b3353; }
label { display: block; font-weight: 600; margin-bottom: .25rem; }
input { width: 100%; padding: .625rem .75rem; font: inherit; border: 1px solid #7c8ea3; border-radius: 6px; margin-bottom: .75rem; }
:focus-visible { outline: 3px solid #0b1f33; outline-offset: 2px; }
[role=alert] { border-inline-start: 4px solid #a01d23; background: #feeded; color: #a01d23; padding: .75rem 1rem; }
`;

/** Where one picks who to be. @param problem what was wrong with the last try, in Dutch. */
export function loginPage(problem: string | null): string {
  const regions = DEMO_GROUPS.map(
    ({ name, users }) => `<section><h2>${name}</h2>${users.map(choice).join('')}</section>`,
  );
  const everywhere = DEMO_USERS.filter(({ region }) => region === null);
  return page(
    'Inloggen',
    `<h1>Inloggen bij Peilstok</h1>
<p>Dit is de inlogpagina van de lokale proefomgeving. Kies wie u wilt zijn; een wachtwoord is niet nodig.</p>
${problem === null ? '' : `<p role="alert">${problem}</p>`}
<form method="post"><div class="regions">${regions.join('')}</div></form>
<div class="others"><form method="post"><section><h2>Alle regio’s</h2>${everywhere.map(choice).join('')}</section></form>
<form method="post"><section><label for="user">Iemand anders: e-mailadres</label>
<input id="user" name="user" type="email" autocomplete="off" required>
<button class="go">Inloggen</button></section></form></div>`,
  );
}

/** Asks to confirm logging out. @param form the issuer's own form, with id `op.logoutForm`. */
export function logoutPage(form: string): string {
  return page(
    'Uitloggen',
    `<h1>Uitloggen bij Peilstok</h1><p>U bent nog ingelogd bij de proefomgeving.</p>${form}
<section><button class="go" form="op.logoutForm" name="logout" value="yes">Uitloggen</button></section>`,
  );
}

/** When the login cannot go on. */
export function failurePage(): string {
  return page(
    'Inloggen mislukt',
    `<h1>Het inloggen is niet gelukt</h1>
<p>De inlogpoging is verlopen of hoort bij een eerdere start van Peilstok. <a href="/">Ga naar Peilstok</a> en log opnieuw in.</p>`,
  );
}

const choice = ({ name, role }: DemoUser): string =>
  `<button name="user" value="${name}"><b>${name}</b><small>${DOES[role]}</small></button>`;

const page = (title: string, content: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title} – Peilstok</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/oidc/login.css"></head>
<body><main>${content}</main></body></html>`;
