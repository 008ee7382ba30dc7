import { type ChildProcess, spawn } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';

/** The built program in a process of its own, as `npm start` runs it. `npm test` builds it before. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** Everything it has written so far. */
  output(): string;
  /** Resolves when the text appears; rejects when the process ends first. */
  says(text: string | RegExp): Promise<void>;
  /** Exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
}

/** Starts dist/src/main.js with only the given settings. */
export function startProcess(env: Readonly<Record<string, string>>): StartedProcess {
  const child = spawn(process.execPath, [path.resolve('dist/src/main.js')], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const watchers = new Set<() => void>();
  const ended = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown')),
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      for (const watch of watchers) watch();
    });
  }
  const says = (text: string | RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const watch = (): void => {
        if (typeof text === 'string' ? written.includes(text) : text.test(written)) resolve();
      };
      watchers.add(watch);
      watch();
      void ended.then((code) =>
        reject(new Error(`It ended with ${code} before saying ${text}:\n${written}`)),
      );
    });
  return { child, output: () => written, says, ended };
}

/** A TCP port that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
