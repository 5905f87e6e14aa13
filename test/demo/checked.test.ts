import { describe, expect, it } from 'vitest';
import { DEMO_PROGRAMMES, demoProgramme, demoProgrammeId } from '../../functions/demo/demo-programmes.ts';
import { EXAMPLE_DELIVERY, exampleFiles } from '../../functions/demo/example-files.ts';
import { demoDeliveries } from '../../functions/demo/generate/deliveries.ts';
import type { DemoDelivery } from '../../functions/demo/generate/demo-delivery.ts';
import { checkFile } from '../../shared/checking/check-file.ts';
import type { CheckResult } from '../../shared/checking/check-result.ts';
import { normaliseKey } from '../../shared/datasets/cells/normalise-key.ts';
import { readDemoCsv } from './read-demo-csv.ts';

const deliveries = demoDeliveries();

type Checked = Pick<DemoDelivery, 'programme' | 'project' | 'dataset' | 'municipality' | 'period'>;

function check(delivery: Checked, content: string): Promise<CheckResult> {
  const { programme, dataset, project, period, municipality } = delivery;
  return checkFile(
    { open: () => chunks(content) },
    {
      dataset,
      project,
      period,
      municipality,
      programme: demoProgramme(demoProgrammeId(programme)),
      elevenProof: false,
      knownParticipants: dataset === 'activiteiten' ? participantsOf(delivery) : null,
    },
  );
}

async function* chunks(content: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(content);
}

function participantsOf({ programme, project, municipality, period }: Checked): (number: string) => boolean {
  const file = deliveries.find(
    (one) =>
      one.programme === programme &&
      one.project === project &&
      one.municipality === municipality &&
      one.dataset === 'deelnemers' &&
      one.period === period,
  );
  const known = new Set(
    readDemoCsv(file?.content ?? '').map((row) => normaliseKey(row['deelnemernummer'] ?? '')),
  );
  return (number) => known.has(number);
}

it.each(DEMO_PROGRAMMES)('every file of %s has neither errors nor warnings', async (id) => {
  const files = deliveries.filter(({ programme, content }) => programme === id && content !== null);
  const faults: unknown[] = [];
  for (const file of files) {
    const { ok, groups, rows, accepted } = await check(file, file.content ?? '');
    const found = groups.filter(({ severity }) => severity !== 'notice');
    if (!ok || accepted !== rows || found.length > 0) faults.push({ file: file.fileName, found });
  }
  expect(files.length).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});

describe('the files to try', () => {
  const { faulty, mended } = exampleFiles();
  const delivery = { ...EXAMPLE_DELIVERY, municipality: null };

  it('have one fault of each kind in the faulty one', async () => {
    const { ok, refused, groups } = await check(delivery, faulty.content);
    expect({ ok, refused, faults: groups.filter(({ severity }) => severity === 'error').length }).toEqual({
      ok: false,
      refused: 8,
      faults: 8,
    });
  });

  it('have none in the mended one', async () => {
    const { ok, groups } = await check(delivery, mended.content);
    expect(ok).toBe(true);
    expect(groups.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });
});
