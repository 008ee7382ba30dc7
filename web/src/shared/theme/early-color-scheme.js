// Runs before the first paint; see earlyColorScheme in vite.config.ts. The key is shared with color-scheme.ts.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('trunkline.color-scheme');
  } catch {
    // Storage may be blocked: the system's scheme is used.
  }
  if (chosen !== 'light' && chosen !== 'dark') {
    chosen = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.dataset.mantineColorScheme = chosen;
}
