import { expect, it } from 'vitest';
import { DEMO_PROGRAMMES, demoProgramme, demoProgrammeFile } from '../../functions/demo/demo-programmes.ts';
import { readProgramme } from '../../shared/programme/check-programme.ts';

it.each(DEMO_PROGRAMMES)('%s is a valid programme file', (id) => {
  expect(readProgramme(demoProgrammeFile(id))).toEqual({ ok: true, programme: demoProgramme(id) });
});
