import { describe, expect, test } from 'vitest';
import { EMPTY_MEMBER, faultsOf, memberOf } from '../../../../web/src/pages/admin/member-draft.ts';
import type { MemberDraft } from '../../../../web/src/pages/admin/member-draft.ts';

const lead: MemberDraft = { ...EMPTY_MEMBER, user: ' Lead@X.nl ', projects: ['3.7'] };
const reviewer: MemberDraft = {
  ...EMPTY_MEMBER,
  ...{ user: 'b@x.nl', role: 'beoordelaar', municipalities: ['GM0222'], until: '31-12-2026' },
};

describe('a right as it is filled in', () => {
  test.each<[string, MemberDraft, string[]]>([
    ['a lead of a project', lead, []],
    ['a lead of nothing', { ...lead, projects: [] }, ['projects']],
    ['a lead of all', { ...lead, projects: [], all: true }, []],
    ['no address', { ...lead, user: 'lead@' }, ['user']],
    ['no date', { ...lead, until: '31-02-2026' }, ['until']],
    ['a day that is over', { ...lead, until: '13-11-2025' }, ['until']],
    ['a day that is today', { ...lead, until: '14-11-2025' }, []],
    ['a reviewer', reviewer, []],
    ['a reviewer without an end', { ...reviewer, until: ' ' }, ['until']],
    ['a reviewer of nothing', { ...reviewer, municipalities: [] }, ['municipalities']],
    ['management', { ...EMPTY_MEMBER, user: 'm@x.nl', role: 'management' }, []],
  ])('of %s is judged', (_name, draft, faults) => {
    expect(Object.keys(faultsOf(draft, '2025-11-14'))).toEqual(faults);
  });

  test.each<[string, MemberDraft, string | null, object]>([
    ['a lead', lead, 'p', { user: 'lead@x.nl', role: 'kartrekker', programme: 'p', projects: ['3.7'] }],
    ['a lead of all', { ...lead, all: true }, 'p', { user: 'lead@x.nl', role: 'kartrekker' }],
    [
      'a lead of all of one programme',
      { ...lead, all: true, programme: 'q' },
      'q',
      { user: 'lead@x.nl', role: 'kartrekker', programme: 'q' },
    ],
    [
      'a reviewer',
      { ...reviewer, projects: ['3.7'] },
      'p',
      { user: 'b@x.nl', role: 'beoordelaar', municipalities: ['GM0222'], until: '2026-12-31' },
    ],
    [
      'a beheerder, of whom nothing else that was ticked counts',
      { ...lead, role: 'beheerder', municipalities: ['GM0222'] },
      'p',
      { user: 'lead@x.nl', role: 'beheerder' },
    ],
  ])('of %s is as it is kept', (_name, draft, home, member) => {
    expect(memberOf(draft, home)).toEqual(member);
  });
});
