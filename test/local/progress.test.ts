import { describe, expect, it } from 'vitest';
import { createProgress } from '../../infra/local/progress.ts';

function shown(isTTY: boolean): string {
  let text = '';
  const progress = createProgress({ isTTY, write: (more) => (text += more) }, 'Laden');
  for (let done = 0; done <= 200; done += 1) progress.show(done, 200);
  progress.end();
  return text;
}

describe('progress', () => {
  it('is eleven plain lines elsewhere than on a terminal', () => {
    expect(shown(false).split('\n').slice(0, 3)).toEqual(['Laden   0%', 'Laden  10%', 'Laden  20%']);
    expect(shown(false).trimEnd().split('\n')).toHaveLength(11);
  });

  it('is one line with a bar on a terminal, gone at the end', () => {
    const text = shown(true);
    expect(text).not.toContain('\n');
    expect(text).toContain('█ 100%');
    expect(text.endsWith('\r\x1b[K')).toBe(true);
  });
});
