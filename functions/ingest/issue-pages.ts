import type { Issue } from '../../shared/issues/issue.ts';
import type { Archive } from '../ports/files.port.ts';

/** Issues of one page; at some 500 bytes each a page stays well under the 6 MB of an answer. */
const PAGE = 1_000;

/** The key of one page, from 1. */
export function issuePageKey(prefix: string, page: number): string {
  return `${prefix}/page-${String(page).padStart(4, '0')}.json`;
}

/** Writes issues to the archive page by page as they come, so that memory stays bounded. */
export interface IssuePages {
  add(issue: Issue): void | Promise<void>;
  /** Writes what is left; null when there were none. */
  close(): Promise<{ prefix: string; pages: number } | null>;
}

export function createIssuePages(archive: Pick<Archive, 'put'>, prefix: string): IssuePages {
  let waiting: Issue[] = [];
  let pages = 0;

  async function flush(): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(waiting));
    waiting = [];
    pages += 1;
    await archive.put(issuePageKey(prefix, pages), bytes, 'application/json');
  }

  return {
    add(issue) {
      waiting.push(issue);
      return waiting.length < PAGE ? undefined : flush();
    },
    async close() {
      if (waiting.length > 0) await flush();
      return pages === 0 ? null : { prefix, pages };
    },
  };
}
