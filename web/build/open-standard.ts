import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import { STANDARD_VERSION } from '../../shared/datasets/standard-version.ts';

const PLACE = '<!-- open-standard -->';
/** Pages in Markdown are for the repository; the site gives what machines read. */
const GIVEN = /\.(?:csv|json)$/;

/** Puts the published versions of the open standard below `/standaard/` of the site, and their links in its page. */
export function openStandard(folder: string): Plugin {
  return {
    name: 'peilstok-open-standard',
    transformIndexHtml: (html) => html.replace(PLACE, page()),
    generateBundle() {
      for (const file of versionedFiles(folder)) {
        const fileName = `standaard/${relative(folder, file).replaceAll('\\', '/')}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
    },
  };
}

/** Files in the folders of versions. */
function versionedFiles(folder: string): string[] {
  const versions = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return versions.flatMap(({ name }) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => GIVEN.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

/** The page's text, in the classes of the site; all of it is our own, without characters that HTML would read. */
function page(): string {
  const at = `/standaard/${STANDARD_VERSION}`;
  const cards = Object.values(DATASETS).map(
    ({ id, title, description }) => `<li class="card">
              <h3 class="utrecht-heading-3">${title}</h3>
              <p>${description}</p>
              <div class="stack stack--tight">
                <p><a href="${at}/${id}.csv">Sjabloon ${id} (CSV)</a></p>
                <p><a href="${at}/${id}.schema.json">JSON Schema ${id}</a></p>
                <p><a href="${at}/${id}.csv-metadata.json">CSV on the Web ${id}</a></p>
              </div>
            </li>`,
  );
  return `<div class="stack">
        <h1 class="utrecht-heading-1">Open standaard voor aanleveringen</h1>
        <p>Versie ${STANDARD_VERSION}. Voor makers van registratiesystemen: zo ziet een bestand eruit dat Peilstok zonder omzetting leest.
          Elke versie blijft hier staan en verandert niet meer.</p>
        <section class="stack">
          <h2 class="utrecht-heading-2">Soorten bestanden</h2>
          <ul class="cards">
            ${cards.join('\n            ')}
          </ul>
        </section>
        <section class="panel stack">
          <h2 class="utrecht-heading-2">Testbestanden</h2>
          <p>Met de testbestanden gaat u na of de export van uw systeem klopt: goede en foute bestanden, met wat er van elk moet worden.
            De lijst noemt elk bestand, de uitkomst en de gelezen waarden.</p>
          <ul>
            <li><a href="${at}/kit/cases.json">Lijst van testbestanden met hun uitkomst (JSON)</a></li>
            <li><a href="${at}/cases.schema.json">JSON Schema van die lijst</a></li>
            <li><a href="${at}/kit/programma.json">Programma waarbij ze horen (JSON)</a></li>
          </ul>
        </section>
      </div>`;
}
