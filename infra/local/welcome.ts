import { DEMO_GROUPS } from './who.ts';

/** What a first visitor needs: the address, whom to be, and what to try. Plain text, Dutch. */
export function welcome(
  origin: string,
  options: { readonly empty: boolean; readonly today: string },
): string {
  const regions = DEMO_GROUPS.map(({ slug }) => slug).join(', ');
  const people = [
    '  platform                    voegt regio’s toe',
    '  kartrekker.achterhoek       levert bestanden aan',
    '  management.achterhoek       ziet de cijfers van de regio',
    '  esf.achterhoek              haalt het uittreksel per gemeente op',
    '  beheerder.achterhoek        stelt programma’s, doelen en mensen in',
    `  … en zo voor elke regio: ${regions}`,
  ];
  const tries = options.empty
    ? [
        '  Er zijn geen voorbeeldgegevens geladen. Begin met PUT /api/programmes/{p} als platform (README.md).',
      ]
    : [
        '  1. Log in als kartrekker.achterhoek en lever een bestand aan; op de uploadpagina staat een sjabloon.',
        '  2. Log in als management.achterhoek en bekijk wat op koers ligt en wat niet.',
        '  3. Log in als esf.midden-limburg en haal een vastgesteld peilmoment op.',
        '  4. npm run token -- --user management.achterhoek geeft een token voor de API.',
      ];
  return [
    `Klaar: ${origin}`,
    '',
    'Inloggen (zonder wachtwoord) als:',
    ...people,
    '',
    'Probeer:',
    ...tries,
    '',
    `Vandaag is ${options.today} (PEILSTOK_TODAY). Stoppen: Ctrl-C. Opnieuw beginnen: npm start -- --reset`,
    '',
  ].join('\n');
}
