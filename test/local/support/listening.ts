import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** Addresses on which a process listens: `127.0.0.1`, `::1`, or whatever else it should not. */
export function listeningAddresses(pid: number): string[] {
  return process.platform === 'linux' ? fromProc(pid) : fromLsof(pid);
}

const LISTENING = '0A';

function fromProc(pid: number): string[] {
  const links = readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  const sockets = new Set(links.map((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1]).filter(Boolean));
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => columns[3] === LISTENING && sockets.has(columns[9]))
      .map((columns) => addressIn(columns[1]?.split(':')[0] ?? '')),
  );
}

/** The kernel writes addresses as hexadecimal words in the machine's order. */
function addressIn(hex: string): string {
  if (hex === '00000000000000000000000001000000') return '::1';
  const bytes = hex.match(/../g) ?? [];
  return bytes.length === 4
    ? bytes
        .toReversed()
        .map((byte) => Number.parseInt(byte, 16))
        .join('.')
    : hex;
}

function fromLsof(pid: number): string[] {
  const { stdout } = spawnSync('lsof', ['-nP', '-iTCP', '-sTCP:LISTEN', '-a', '-p', String(pid), '-Fn'], {
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/^n\[?(.*?)\]?:\d+$/gm)].map(([, address]) => address ?? '');
}
