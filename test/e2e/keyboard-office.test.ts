import { describe, expect, test } from 'vitest';
import { demoProgrammeFile, PRACTICE_PROGRAMME } from '../../functions/demo/demo-programmes.ts';
import { demoMembers } from '../../functions/demo/demo-users.ts';
import { programmeAnswerSchema } from '../../shared/api/programmes.schema.ts';
import { withFrame } from './support/frame.ts';
import type { Frame } from './support/frame.ts';
import { button, keyboardOf } from './support/keyboard-steps.ts';
import type { KeyboardSteps } from './support/keyboard-steps.ts';
import type { LocalStack } from './support/local-stack.ts';
import { PROGRAMME } from './support/seed.ts';

const AT = `/programma/${PROGRAMME}`;
const [LEAD, ESF, BOSS] = ['kartrekker.achterhoek', 'esf.achterhoek', 'beheerder.achterhoek'];
const REVIEWER = 'beoordelaar@adviseur.example';
const NEWCOMER = 'nieuw@voorbeeld.example';
const DATE = `${AT}/peilmomenten/2025-07-01`;

/** What all others come for, as far as no other file walks it by keyboard alone (docs/decisions/accessibility.md). */
describe('by keyboard alone', { timeout: 180_000 }, () => {
  let stack: LocalStack;
  let open: Frame['open'];
  const keyboards = new Map<string, KeyboardSteps>();

  withFrame('participants', async (frame) => {
    ({ stack, open } = frame);
    await stack.api.put(
      'platform',
      `/programmes/${PRACTICE_PROGRAMME}`,
      demoProgrammeFile(PRACTICE_PROGRAMME),
    );
    await stack.api.put(BOSS, '/regions/AM09/members', [
      ...demoMembers('AM09'),
      { user: REVIEWER, role: 'beoordelaar', municipalities: ['GM0222'] },
    ]);
  });

  describe('a reference date', () => {
    test('is reviewed from outside, row by row', async () => {
      const esf = await keyboardAs(ESF);
      await esf.begin(`${DATE}/GM0222`, 'Bestanden');
      await esf.press(button(esf.page, /^Indienen/));
      await esf.sees('De stand is nu: ingediend.');

      const { page, begin, press, write, sees } = await keyboardAs(REVIEWER);
      await begin(`${DATE}/GM0222`, 'Opmerkingen');
      await press(button(page, /^Toon \d+ opmerking/));
      await press(button(page, 'Terugkoppeling schrijven'));
      await press(page.getByLabel('Alleen zonder bewijs'), 'Space');
      const rows = page.getByRole('group', { name: 'Kies de rij' }).getByRole('radio');
      await press(rows.first(), 'Space');
      await write(page.getByLabel(/^Opmerking bij 3\.12/), 'Het bewijsstuk ontbreekt.');
      await press(button(page, 'Nog een opmerking'));
      await press(button(page, /^Weghalen/));
      await press(rows.first(), 'Space');
      await write(page.getByLabel(/^Opmerking bij 3\.12/), 'Het bewijsstuk ontbreekt in het dossier.');
      await press(button(page, '1 opmerking terugkoppelen'));
      await sees(page.getByText('Teruggekoppeld', { exact: true }));
    });

    test('has its remarks answered by the lead', async () => {
      const { page, begin, press, sees } = await keyboardAs(LEAD);
      await begin('/', '1 opmerking bij een peilmoment');
      await press(page.getByRole('link', { name: 'Bekijk en verbeter ze' }));
      await sees('Het bewijsstuk ontbreekt in het dossier.');
      await press(button(page, /^Opgelost/));
      await sees('Er staan geen opmerkingen open.');
      await press(button(page, /^Toch niet opgelost/));
      await sees('1 opmerking staat open.');
      await press(button(page, /^Opgelost/));
      await sees(/^Opgelost op/);
    });

    test('is reopened by two', async () => {
      const esf = await keyboardAs(ESF);
      await esf.begin(`${DATE}/GM0222`, 'Opmerkingen');
      await esf.press(button(esf.page, /^Opnieuw indienen/));
      await esf.sees('De stand is nu: ingediend.');
      await esf.press(button(esf.page, /^Definitief maken/));
      await esf.press(button(esf.page, /^Ja, definitief maken/));
      await esf.sees('De stand is nu: definitief.');
      await esf.press(button(esf.page, 'Heropenen vragen'));
      await esf.sees('Geef in een paar woorden de reden.');
      await esf.write(esf.page.getByLabel('Waarom moet dit extract open?'), 'Verkeerde gemeente bij drie');
      await esf.press(button(esf.page, 'Heropenen vragen'));
      await esf.sees('Wacht op een tweede persoon');

      const { page, begin, press, sees } = await keyboardAs(BOSS);
      await begin(`${DATE}/GM0222`, 'Verkeerde gemeente bij drie');
      await press(button(page, 'Heropenen goedkeuren'));
      await sees(page.getByText('Ingediend', { exact: true }));
      await press(page.locator('summary', { hasText: /^Versies/ }));
      await press(
        page
          .getByRole('listitem')
          .filter({ hasText: 'Heropend op' })
          .getByText(/^Versie \d/),
      );
      await sees('extract.csv');
    });
  });

  describe('a beheerder', () => {
    test('gives a project more time', async () => {
      const { page, begin, press, choose, write, sees } = await keyboardAs(BOSS);
      await begin(`${AT}/aanleveringen`, 'Na te vragen');
      await press(button(page, /^Toon alle \d+/));
      await press(button(page, /^Uitstel geven voor /).first());
      await press(button(page, 'Uitstel geven', true));
      await sees('Geef in een paar woorden de reden.');
      await choose(page.getByLabel('Waarvoor'), 'alles');
      await write(page.getByLabel('Tot en met'), '31-12-2025');
      await write(page.getByLabel('Reden'), 'Wisseling van kartrekker.');
      await press(button(page, 'Uitstel geven', true));
      await sees(/Wisseling van kartrekker/);
    });

    test('adds someone, and takes the role away again', async () => {
      const { page, begin, press, choose, write, sees } = await keyboardAs(BOSS);
      await begin(`${AT}/beheer`, 'Lid toevoegen');
      await press(button(page, 'Lid toevoegen'));
      await write(page.getByLabel('E-mailadres'), NEWCOMER);
      await choose(page.getByLabel('Rol', { exact: true }), 'management');
      await press(button(page, 'Lid toevoegen'));
      await sees(`${NEWCOMER} is toegevoegd.`);
      await press(button(page, new RegExp(`^Verwijderen van ${NEWCOMER}`)));
      await press(button(page, 'Nee, laten staan'));
      await press(button(page, new RegExp(`^Verwijderen van ${NEWCOMER}`)));
      await press(button(page, 'Ja, verwijderen'));
      await sees(`${NEWCOMER} heeft deze rol niet meer.`);
    });

    test('looks for something in the trail', async () => {
      const { page, begin, press, choose, write, sees } = await keyboardAs(BOSS);
      await begin(`${AT}/logboek`, 'Elke wijziging staat hier');
      await choose(page.getByLabel('Soort'), 'uitstel');
      await write(page.getByLabel('Vanaf'), '40-11-2025');
      await press(button(page, 'Toon', true));
      await sees(page.locator('#logboek-from-fout'));
      await write(page.getByLabel('Vanaf'), '01-01-2025');
      await press(button(page, 'Toon', true));
      await sees('Wisseling van kartrekker.');
      await press(button(page, 'Toon alles', true));
      await sees(button(page, 'Toon', true));
    });

    test('empties the programme to practise in', async () => {
      const { page, press, sees } = await keyboardAs(BOSS);
      await press(page.getByRole('link', { name: 'Oefenen' }));
      await press(button(page, 'Leegmaken'));
      await press(button(page, 'Ja, alle oefenaanleveringen intrekken'));
      await sees(/^Leeggemaakt/);
    });

    test('lets data of participants go in two steps', async () => {
      const path = `/programmes/${PROGRAMME}`;
      const file = programmeAnswerSchema.parse(await stack.api.get(BOSS, path));
      // Over already, with the programme.
      const esf = { ...file.esf, retention: { until: '2025-11-01' } };
      await stack.api.put(BOSS, path, { ...file, end: '2025-10-31', esf });
      const { page, begin, press, write, sees } = await keyboardAs(BOSS);
      await begin(`${AT}/bewaren`, /^Een verwijdering haalt nu weg/);
      await press(button(page, 'Verwijdering voorbereiden'));
      await press(button(page, 'Annuleren'));
      await press(button(page, 'Verwijdering voorbereiden'));
      await press(button(page, 'Ja, definitief verwijderen'));
      await sees('Geef in een paar woorden de reden.');
      await write(page.locator('#verwijderen-reden'), 'Bewaartermijn voorbij');
      await press(button(page, 'Ja, definitief verwijderen'));
      await sees('De verwijdering is bevestigd');
    });
  });

  test('management takes the yearly report away', async () => {
    const { page, begin, press, take, sees } = await keyboardAs('management.achterhoek');
    await begin(`${AT}/overleg`, 'Op papier');
    await press(page.getByRole('link', { name: /[Jj]aarverslag/ }).first());
    await sees('Het jaar in het kort');
    const { name } = await take(button(page, /^Word-bestand/));
    expect(name).toMatch(/^jaarverslag .+\.docx$/);
    await sees('Het bestand is gemaakt.');
  });

  /** Their keyboard, where they are logged in. */
  async function keyboardAs(user: string): Promise<KeyboardSteps> {
    const known = keyboards.get(user);
    if (known !== undefined) return known;
    const { page } = await open(user, { acceptDownloads: true });
    const keyboard = keyboardOf(page);
    keyboards.set(user, keyboard);
    await keyboard.arrive(page.locator('h1'));
    return keyboard;
  }
});
