// Builds what is older than its sources. `npm start`, `npm test` and `npm run bench` begin with it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));

/** The newest modification time among files below the given paths, in milliseconds; 0 where there is none. */
function newest(...places) {
  let latest = 0;
  for (const place of places) {
    if (!fs.existsSync(place)) continue;
    const stat = fs.statSync(place);
    const time = stat.isDirectory()
      ? newest(
          ...fs
            .readdirSync(place)
            .filter((name) => name !== 'dist' && name !== 'node_modules')
            .map((name) => path.join(place, name)),
        )
      : stat.mtimeMs;
    latest = Math.max(latest, time);
  }
  return latest;
}

/** Builds a part unless its product is newer than all its sources. */
function build(name, product, sources, script) {
  const built = fs.existsSync(product) ? fs.statSync(product).mtimeMs : 0;
  if (built > newest(...sources)) return;
  console.log(`Building the ${name} ...`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      `The ${name} could not be built: see above. After a change of dependencies, run npm ci first.`,
    );
    process.exit(1);
  }
  fs.utimesSync(product, new Date(), new Date());
}

build(
  'server',
  'dist/src/main.js',
  ['src', 'migrations', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'],
  'build:api',
);
build('web portals', 'web/dist/index.html', ['web', 'package-lock.json'], 'build:web');
