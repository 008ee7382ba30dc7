import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Puts the colour scheme on <html> before the first paint. It has to be a blocking classic script (a module would run
 * after the first paint and flash) and a file of its own (the content security policy allows no inline script); Vite
 * bundles neither, so this plugin hashes the file and writes the tag.
 */
function earlyColorScheme(): Plugin {
  const source = readFileSync(path('./src/shared/theme/early-color-scheme.js'), 'utf8');
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  const fileName = `assets/early-color-scheme-${hash}.js`;
  return {
    name: 'early-color-scheme',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript').end(source);
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `/${fileName}` }, injectTo: 'head-prepend' }],
  };
}

/** In development the back office is its own page too: deep links below it answer with its HTML. */
function backOfficeFallback(): Plugin {
  return {
    name: 'back-office-fallback',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/back-office(\/|$)/.test(request.url ?? '') && !/\.\w+(\?|$)/.test(request.url ?? '')) {
          request.url = '/back-office/index.html';
        }
        next();
      });
    },
  };
}

const api = process.env['TRUNKLINE_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: path('.'),
  plugins: [react(), earlyColorScheme(), backOfficeFallback()],
  build: {
    target: 'es2023',
    outDir: path('./dist'),
    emptyOutDir: true,
    // Inlined assets would need data: in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { customer: path('./index.html'), backOffice: path('./back-office/index.html') },
    },
  },
  server: {
    proxy: {
      '/api': api,
      '/tmf-api': api,
      '/openapi.json': api,
      '/docs': api,
      '/socket.io': { target: api, ws: true },
    },
  },
});
