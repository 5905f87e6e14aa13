import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completed, missingPlatforms, type Lock } from '../../infra/lock-platforms.cli.ts';

const lockFile = resolve(import.meta.dirname, '../../package-lock.json');

describe('package-lock.json', () => {
  it('names the packages of every system, so that `npm ci` works on each', () => {
    expect(missingPlatforms(JSON.parse(readFileSync(lockFile, 'utf8')))).toEqual([]);
  });

  it('is completed with the system and processor that a name tells', () => {
    const lock: Lock = {
      packages: {
        '': {},
        'node_modules/tool': {
          version: '1.2.3',
          optionalDependencies: { '@tool/win32-arm64-msvc': '1.2.3' },
        },
        'node_modules/zoo': { version: '1.0.0' },
      },
    };
    const { packages } = completed(lock);
    expect(packages['node_modules/@tool/win32-arm64-msvc']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['win32'],
    });
    expect(missingPlatforms({ packages })).toEqual([]);
  });
});
