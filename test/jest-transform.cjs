// Jest on Node 20 cannot require() an ES module, Nest 12 is ESM-only, and some CommonJS dependencies require ES
// modules. So tests run in CommonJS mode: SWC turns our TypeScript and every ESM dependency into CommonJS (cached by
// Jest), and CommonJS dependencies pass through untouched. See docs/adr/0001.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { createTransformer } = require('@swc/jest');

const shared = { swcrc: false, module: { type: 'commonjs' } };
const typescript = createTransformer({
  ...shared,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
});
const ecmascript = createTransformer({
  ...shared,
  sourceMaps: false,
  jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } },
});

const moduleFolders = new Map();

/** Whether Node would load this JavaScript file as an ES module: by ending, else by the nearest package.json. */
function isEsModule(file) {
  if (file.endsWith('.mjs')) return true;
  if (file.endsWith('.cjs')) return false;
  const folder = path.dirname(file);
  if (!moduleFolders.has(folder)) moduleFolders.set(folder, folderIsEsModule(folder));
  return moduleFolders.get(folder);
}

function folderIsEsModule(folder) {
  const manifest = path.join(folder, 'package.json');
  if (fs.existsSync(manifest)) return JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module';
  return path.dirname(folder) === folder ? false : isEsModule(folder);
}

function transformerFor(file) {
  if (/\.[mc]?tsx?$/.test(file)) return typescript;
  return isEsModule(file) ? ecmascript : undefined;
}

module.exports = {
  process: (source, file, options) =>
    transformerFor(file)?.process(source, file, options) ?? { code: source },
  getCacheKey: (source, file, options) =>
    transformerFor(file)?.getCacheKey(source, file, options) ??
    createHash('sha1').update(file).update(source).digest('hex'),
};
