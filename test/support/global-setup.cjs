// Jest transpiles the files that global set-up requires, but does not apply moduleNameMapper to them: our imports end
// in .js and stand for .ts files.
const Module = require('node:module');
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  try {
    return resolve.call(this, request, ...rest);
  } catch (error) {
    if (!/^\.{1,2}\/.*\.js$/.test(request)) throw error;
    return resolve.call(this, request.replace(/\.js$/, '.ts'), ...rest);
  }
};
const { startTestPostgres } = require('./start-postgres.ts');
const unpackChromium = require('./unpack-chromium.cjs');

module.exports = async () => {
  process.env.TRUNKLINE_TEST_CHROMIUM = await unpackChromium();
  await startTestPostgres();
};
