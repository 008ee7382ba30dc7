import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, locateNative, type NativePostgres, shortHash, unprivilegedAccount } from './native.js';

export interface EmbeddedOptions {
  /** Folder for the data; made when it is not there. */
  readonly dataDir: string;
  /** Name of the first superuser, which owns and migrates. */
  readonly owner: string;
  /** Server settings, e.g. `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string | number>>;
}

export interface EmbeddedServer {
  /** Folder of the private Unix socket; there is no TCP port. */
  readonly host: string;
  /** Fast shutdown; resolves when PostgreSQL has gone. */
  stop(): Promise<void>;
}

const CLUSTER = 'pg18';
const START_LIMIT_MS = 120_000;

/**
 * Descriptor 3 is a socket whose other end only this Node process holds: it closes when Node dies, however it dies,
 * and the watchdog then shuts PostgreSQL down. A background job of sh ignores SIGINT until PostgreSQL has installed
 * its own handlers, hence the repeated kill.
 */
const WATCHDOG = `"$@" 3<&- & server=$!
trap 'kill -INT $server 2>/dev/null' INT TERM
(read _ <&3; while kill -INT $server 2>/dev/null; do sleep 0.2; done) & guard=$!
wait $server; code=$?
while kill -0 $server 2>/dev/null; do wait $server; code=$?; done
kill $guard 2>/dev/null; exit $code`;

/**
 * Starts the PostgreSQL that came with the npm packages, as root or as a normal user.
 * @throws Error with one sentence for the person at the terminal.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedServer> {
  if (process.platform === 'win32')
    throw new Error('On Windows, set DATABASE_URL to a PostgreSQL 15 or newer.');
  const account = unprivilegedAccount();
  const native = locateNative(account);
  const dataDir = path.resolve(options.dataDir);
  const sockets = socketsOf(dataDir);
  makeFolder(dataDir, account);
  makeFolder(sockets, account);
  const cluster = path.join(dataDir, CLUSTER);
  refuseOtherVersion(dataDir);
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION')))
    initialise(cluster, native, account, options.owner, options.settings?.fsync !== 'off');
  await waitForPredecessor(cluster, sockets, dataDir);
  const child = await launch(cluster, sockets, native, account, options.settings ?? {});
  return { host: sockets, stop: () => stop(child) };
}

/** A socket path has at most 107 bytes, a data folder's may be longer. */
const socketsOf = (dataDir: string): string => path.join(os.tmpdir(), `trunkline-${shortHash(dataDir)}`);

/**
 * The server that another process runs on this data folder, if it answers: for a command beside a running Trunkline.
 * Its `stop` leaves it running.
 */
export async function joinEmbeddedPostgres(folder: string): Promise<EmbeddedServer | undefined> {
  const dataDir = path.resolve(folder);
  const pid = Number(readPidFile(path.join(dataDir, CLUSTER))?.[0]);
  if (!pid || !isAlive(pid) || !(await answers(socketOf(socketsOf(dataDir))))) return undefined;
  return { host: socketsOf(dataDir), stop: () => Promise.resolve() };
}

const socketOf = (sockets: string): string => path.join(sockets, '.s.PGSQL.5432');

function makeFolder(folder: string, account: Account | undefined): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
    if (account) fs.chownSync(folder, account.uid, account.gid);
    fs.chmodSync(folder, 0o700);
  } catch (error) {
    throw new Error(
      `The folder ${folder} cannot be written (${(error as Error).message}): set DATA_DIR to one that can.`,
      { cause: error },
    );
  }
}

function refuseOtherVersion(dataDir: string): void {
  const found = fs.readdirSync(dataDir).find((name) => /^pg\d+$/.test(name) && name !== CLUSTER);
  const version = path.join(dataDir, CLUSTER, 'PG_VERSION');
  const actual = fs.existsSync(version) ? fs.readFileSync(version, 'utf8').trim() : undefined;
  if ((found && !actual) || (actual && actual !== '18')) {
    throw new Error(
      `The data folder ${dataDir} belongs to PostgreSQL ${actual ?? found?.slice(2)}, this release brings PostgreSQL 18: start the release that wrote it, or set DATA_DIR to another folder.`,
    );
  }
}

const environment = (native: NativePostgres): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
  LD_LIBRARY_PATH: native.libraryPath,
  DYLD_LIBRARY_PATH: native.libraryPath,
});

function initialise(
  cluster: string,
  native: NativePostgres,
  account: Account | undefined,
  owner: string,
  durable: boolean,
): void {
  const fresh = `${cluster}.init`; // renamed when complete: an interrupted initdb is never taken for a cluster
  fs.rmSync(fresh, { recursive: true, force: true });
  const flags = [
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  if (!durable) flags.push('--no-sync');
  try {
    execFileSync(path.join(native.folder, 'bin/initdb'), ['-D', fresh, '-U', owner, ...flags], {
      cwd: '/',
      env: environment(native),
      ...account,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    throw new Error(
      `PostgreSQL could not make its data folder ${cluster}: ${said.split('\n').at(-1)}. Set DATA_DIR to a folder that it can write.`,
      { cause: error },
    );
  }
  fs.renameSync(fresh, cluster);
}

/** The lines of postmaster.pid: [0] pid, [7] status; undefined without the file. */
function readPidFile(cluster: string): string[] | undefined {
  try {
    return fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A server of this folder that is still there is most likely stopping, because its Node process died. */
async function waitForPredecessor(cluster: string, sockets: string, dataDir: string): Promise<void> {
  const pid = Number(readPidFile(cluster)?.[0]);
  const deadline = performance.now() + 5_000;
  while (pid && isAlive(pid) && readPidFile(cluster)) {
    if (performance.now() > deadline) {
      if (!(await answers(socketOf(sockets)))) return;
      throw new Error(
        `Another Trunkline is running on the data folder ${dataDir}: stop it, or set DATA_DIR to another folder.`,
      );
    }
    await pause(20);
  }
}

const answers = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = net.connect(socket, () => {
      probe.destroy();
      resolve(true);
    });
    probe.on('error', () => resolve(false));
  });

async function launch(
  cluster: string,
  sockets: string,
  native: NativePostgres,
  account: Account | undefined,
  extra: Readonly<Record<string, string | number>>,
): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    max_connections: 100,
    shared_buffers: '128MB',
    ...extra,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const stale = readPidFile(cluster)?.[0];
  const child = spawn(
    '/bin/sh',
    ['-c', WATCHDOG, 'trunkline-pg', path.join(native.folder, 'bin/postgres'), '-D', cluster, ...flags],
    // detached: Ctrl-C in the terminal must not reach PostgreSQL before the application has drained
    {
      cwd: '/',
      env: environment(native),
      ...account,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  await ready(child, cluster, stale);
  child.unref();
  for (const stream of [child.stderr, child.stdio[3]]) (stream as net.Socket).unref();
  return child;
}

async function ready(child: ChildProcess, cluster: string, stale: string | undefined): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  const deadline = performance.now() + START_LIMIT_MS;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`PostgreSQL stopped while starting: ${said.trim()}`);
    const file = readPidFile(cluster);
    // the file of a killed server stays behind and still says ready
    if (file && file[0] !== stale && file[7]?.trim() === 'ready') return;
    if (performance.now() > deadline)
      throw new Error(`PostgreSQL was not ready in 120 seconds: ${said.trim()}`);
    await pause(10);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.ref();
  child.kill('SIGTERM'); // the watchdog turns it into a fast shutdown
  await gone;
}
