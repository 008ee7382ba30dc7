// Runs before the first paint; see earlyColorScheme in vite.config.ts. The key is shared with color-scheme.ts.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('trunkline.color-scheme');
  } catch (refused) {
    // Storage may be blocked: the system's scheme is used.
  }
  if (chosen !== 'light' && chosen !== 'dark') {
    chosen = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.setAttribute('data-mantine-color-scheme', chosen);
})();
