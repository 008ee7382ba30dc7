/**
 * The package oidc-provider says at every start that it is set up for development only, which is so here. Imported before
 * the package: it begins to speak when it is loaded.
 */
for (const level of ['info', 'warn'] as const) {
  const say = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    if (!String(words[0]).includes('oidc-provider ')) say(...words);
  };
}
