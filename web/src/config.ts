/** What differs per installation, served beside the site as `/config.json`. */
export interface Config {
  /** The OIDC issuer. */
  readonly authority: string;
  readonly clientId: string;
  /** What to ask for at the issuer; `openid email` when absent. */
  readonly scope?: string;
}

let loaded: Promise<Config> | undefined;

/** The configuration, fetched once. Throws a TypeError when it cannot be read. */
export function loadConfig(): Promise<Config> {
  loaded ??= fetch('/config.json').then((response) => {
    if (!response.ok) throw new TypeError('config.json cannot be read');
    return response.json() as Promise<Config>;
  });
  return loaded;
}
