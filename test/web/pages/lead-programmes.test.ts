import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../shared/api/deliveries.schema.ts';
import type { Me } from '../../../shared/api/me.schema.ts';
import { toDo } from '../../../web/src/components/to-do-list.tsx';
import { currentProgramme } from '../../../web/src/session/current-programme.ts';
import { leadProgrammes } from '../../../web/src/session/lead-programmes.ts';

const programme = (id: string, start: string, end: string) => ({
  ...{ id, name: id, region: 'AM09', regionName: 'Achterhoek', version: 1 },
  ...{ start, end },
});
const me = (roles: Me['roles'], today = '2025-11-14'): Me => ({
  ...{ user: 'lead@x.nl', platform: false, practice: [], today, roles },
  programmes: [
    programme('before', '2022-01-01', '2023-12-31'),
    programme('now', '2025-01-01', '2028-12-31'),
    programme('later', '2027-01-01', '2029-12-31'),
  ],
});
const idsOf = (who: Me) => leadProgrammes(who).map(({ id }) => id);

describe('uploading 18: where someone begins', () => {
  it('is what there is to hand in, for whoever is a lead in a programme that runs or just ended', () => {
    expect(idsOf(me([{ region: 'AM09', role: 'kartrekker' }]))).toEqual(['now']);
    expect(idsOf(me([{ region: 'AM09', role: 'kartrekker' }], '2024-06-28'))).toEqual(['before']);
    expect(idsOf(me([{ region: 'AM09', role: 'kartrekker' }], '2024-06-29'))).toEqual([]);
  });

  it('is the overview for everyone else', () => {
    expect(idsOf(me([{ region: 'AM09', role: 'management' }]))).toEqual([]);
    expect(idsOf(me([{ region: 'AM33', role: 'kartrekker' }]))).toEqual([]);
    const both = me([
      { region: 'AM09', role: 'kartrekker', programme: 'now' },
      { region: 'AM09', role: 'beheerder' },
    ]);
    expect(idsOf(both)).toEqual([]);
    expect(currentProgramme(both)?.id).toBe('now');
    expect(currentProgramme({ ...both, today: '2024-06-01' })?.id).toBe('later');
    expect(currentProgramme({ ...both, programmes: [] })).toBeUndefined();
  });
});

it('uploading 22: the list holds what can still be handed in for own projects, the most urgent first', () => {
  const delivery = (project: string, state: Delivery['state'], due: string): Delivery => ({
    ...{ project, dataset: 'vouchers', period: '2025-B5' },
    ...{ state, due, lock: due },
  });
  const all = [
    delivery('3.10', 'open', '2025-11-14'),
    delivery('3.7', 'open', '2025-11-14'),
    delivery('3.7', 'te_laat', '2025-09-14'),
    delivery('3.7', 'gesloten', '2025-07-14'),
    delivery('3.7', 'op_tijd', '2025-05-14'),
    delivery('3.8', 'open', '2025-01-14'),
  ];
  expect(toDo(all, new Set(['3.7', '3.10'])).map(({ project, due }) => [project, due])).toEqual([
    ['3.7', '2025-09-14'],
    ['3.7', '2025-11-14'],
    ['3.10', '2025-11-14'],
  ]);
});
