import type { OutboxMessage } from './outbox.ts';

/** Where the page is, in local mode only. */
export const OUTBOX_PATH = '/postvak-uit';

/** Messages shown; older ones stay in the folder. */
const SHOWN = 200;

/** What Peilstok would have mailed, newest first. Sends nothing, asks nothing, and shows text as text. */
export function outboxPage(messages: readonly OutboxMessage[], folder: string): string {
  const shown = messages.slice(0, SHOWN).map(messageSection).join('');
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Postvak UIT – Peilstok</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/oidc/login.css"></head>
<body><main><h1>Postvak UIT</h1>
<p>In de lokale proefomgeving verstuurt Peilstok geen e-mail. Wat verstuurd zou zijn, staat hier en in ${escaped(folder)}.</p>
${shown === '' ? '<p>Er is nog niets verstuurd.</p>' : shown}</main></body></html>`;
}

function messageSection({ at, to, subject, text }: OutboxMessage): string {
  return `<section><h2>${escaped(subject)}</h2><p>Aan ${escaped(to)}, ${escaped(at.slice(0, 16).replace('T', ' '))} UTC</p>
${escaped(text)
  .split(/\r?\n\r?\n/)
  .map((part) => `<p>${withLinks(part).replaceAll(/\r?\n/g, '<br>')}</p>`)
  .join('')}</section>`;
}

/** The text is escaped already; an address ends at white space. */
const withLinks = (text: string): string =>
  text.replaceAll(/https?:\/\/localhost[^\s<]*/g, (address) => `<a href="${address}">${address}</a>`);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
