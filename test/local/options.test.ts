import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../infra/local/options.ts';
import { StartError } from '../../infra/local/start-error.ts';
import { addressOf, regionCode } from '../../infra/local/who.ts';

describe('the options of npm start', () => {
  it('has the defaults of the contract', () => {
    const { dataFolder, ...rest } = readStartOptions([], {});
    expect(dataFolder).toMatch(/[\\/]\.data$/);
    expect(rest).toEqual({
      reset: false,
      empty: false,
      port: 8080,
      today: '2025-11-14',
      platformUsers: 'platform@peilstok.example',
    });
  });

  it('takes flags and variables', () => {
    const variables = {
      PORT: '9000',
      PEILSTOK_DATA: '/elsewhere',
      PEILSTOK_TODAY: '2026-01-02',
      PEILSTOK_PLATFORM: 'a@b.nl',
    };
    expect(readStartOptions(['--reset', '--empty'], variables)).toEqual({
      reset: true,
      empty: true,
      port: 9000,
      dataFolder: '/elsewhere',
      today: '2026-01-02',
      platformUsers: 'a@b.nl',
    });
  });

  it.each([
    [['--leeg'], {}, 'Gebruik: npm start'],
    [['x'], {}, 'Gebruik: npm start'],
    [[], { PORT: '0' }, 'PORT is geen poortnummer'],
    [[], { PORT: '80a' }, 'PORT is geen poortnummer'],
    [[], { PORT: '65536' }, 'PORT is geen poortnummer'],
    [[], { PEILSTOK_TODAY: '14-11-2025' }, 'PEILSTOK_TODAY is geen datum'],
    [[], { PEILSTOK_TODAY: '2025-02-29' }, 'PEILSTOK_TODAY is geen datum'],
  ])('refuses %j %j', (args, variables, said) => {
    const read = (): unknown => readStartOptions(args, variables);
    expect(read).toThrow(StartError);
    expect(read).toThrow(said);
  });
});

describe('who is meant', () => {
  it.each([
    ['platform', 'platform@peilstok.example'],
    ['Kartrekker.Achterhoek', 'kartrekker.achterhoek@peilstok.example'],
    ['beheerder.midden-limburg', 'beheerder.midden-limburg@peilstok.example'],
    ['Jan@Gemeente.nl', 'jan@gemeente.nl'],
    ['koning.achterhoek', null],
    ['', null],
  ])('%s is %s', (user, email) => expect(addressOf(user)).toBe(email));

  it.each([
    ['achterhoek', 'AM09'],
    ['Midden-Limburg', 'AM33'],
    ['am12', 'AM12'],
    ['overal', null],
  ])('region %s is %s', (region, code) => expect(regionCode(region)).toBe(code));
});
