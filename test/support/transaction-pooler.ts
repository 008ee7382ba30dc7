import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A transaction pooler on a socket folder of its own, as pgbouncer with `pool_mode = transaction`. */
export interface TransactionPooler {
  /** For a connection's `host`. */
  readonly host: string;
  /** How often a client was given another server connection than the one it had before. */
  handOvers(): number;
  close(): Promise<void>;
}

const PORT = 5432;
const socketIn = (folder: string): string => path.join(folder, `.s.PGSQL.${PORT}`);
const READY = 0x5a; // Z
const TERMINATE = 0x58; // X

/** Cuts a stream into PostgreSQL messages: a type of one byte, then the length. */
class Messages {
  private rest = Buffer.alloc(0);
  *take(chunk: Buffer): Generator<Buffer> {
    this.rest = Buffer.concat([this.rest, chunk]);
    while (this.rest.length >= 5) {
      const end = 1 + this.rest.readUInt32BE(1);
      if (this.rest.length < end) return;
      yield this.rest.subarray(0, end);
      this.rest = this.rest.subarray(end);
    }
  }
}

class Server {
  user: Client | undefined;
  lastUser: Client | undefined;
  greeting = Buffer.alloc(0);
  readonly ready: Promise<void>;

  constructor(
    readonly socket: net.Socket,
    startup: Buffer,
    onIdle: (server: Server) => void,
  ) {
    socket.write(startup);
    const messages = new Messages();
    this.ready = new Promise((resolve, reject) => {
      let greeted = false;
      socket.on('error', reject);
      socket.on('data', (chunk: Buffer) => {
        for (const message of messages.take(chunk)) {
          if (greeted) this.user?.socket.write(message);
          else this.greeting = Buffer.concat([this.greeting, message]);
          if (message[0] !== READY) continue;
          if (greeted && message[5] === 0x49) onIdle(this); // no transaction is open
          if (!greeted) resolve();
          greeted = true;
        }
      });
    });
  }
}

interface Client {
  readonly socket: net.Socket;
  server: Server | undefined;
  waiting: Buffer[];
}

/** Starts one between `count` server connections and any number of clients of one role and database. */
export async function startTransactionPooler(
  target: { readonly host: string; readonly user: string; readonly database: string },
  count: number,
): Promise<TransactionPooler> {
  const host = fs.mkdtempSync(path.join(os.tmpdir(), 'trunkline-pooler-'));
  const idle: Server[] = [];
  const queue: Client[] = [];
  let handOvers = 0;

  const assign = (): void => {
    while (idle.length > 0 && queue.length > 0) {
      const client = queue.shift() as Client;
      // Never the one that the client had last, when there is another: what it left there must not matter.
      const at = Math.max(
        0,
        idle.findIndex((one) => one.lastUser !== client),
      );
      const [server] = idle.splice(at, 1) as [Server];
      if (server.lastUser !== client) handOvers++;
      server.user = server.lastUser = client;
      client.server = server;
      for (const message of client.waiting.splice(0)) server.socket.write(message);
    }
  };
  const release = (server: Server): void => {
    if (server.user) server.user.server = undefined;
    server.user = undefined;
    idle.push(server);
    assign();
  };

  const parameters = ['user', target.user, 'database', target.database, ''].join('\0');
  const body = Buffer.concat([Buffer.from([0, 3, 0, 0]), Buffer.from(`${parameters}\0`)]);
  const startup = Buffer.concat([Buffer.alloc(4), body]);
  startup.writeUInt32BE(startup.length, 0);
  const servers = Array.from(
    { length: count },
    () => new Server(net.connect(socketIn(target.host)), startup, release),
  );
  await Promise.all(servers.map(({ ready }) => ready));
  idle.push(...servers);
  const greeting = servers[0]?.greeting ?? Buffer.alloc(0);

  const clients = new Set<net.Socket>();
  const listener = net.createServer((socket) => {
    clients.add(socket);
    const client: Client = { socket, server: undefined, waiting: [] };
    const messages = new Messages();
    let greeted = false;
    socket.on('error', () => undefined).on('close', () => clients.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      if (!greeted) {
        greeted = true;
        socket.write(greeting); // its start-up message; roles are trusted here
        return;
      }
      for (const message of messages.take(chunk)) {
        if (message[0] === TERMINATE) continue;
        if (client.server) client.server.socket.write(message);
        else if (client.waiting.push(message) === 1) queue.push(client);
      }
      assign();
    });
  });
  await new Promise<void>((resolve) => listener.listen(socketIn(host), resolve));

  return {
    host,
    handOvers: () => handOvers,
    close: async () => {
      for (const socket of clients) socket.destroy();
      for (const { socket } of servers) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
      fs.rmSync(host, { recursive: true, force: true });
    },
  };
}
