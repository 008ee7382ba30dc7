import net from 'node:net';

/** Asks for the port before anything is started. @throws Error with the fix when it is taken or not allowed. */
export function reservePort(port: number, host: string): Promise<void> {
  if (port === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(explainPortError(error, port, host))),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** A listening error in one sentence with its fix. */
export function explainPortError(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that program, or set PORT to a free one, for example PORT=${port + 1} npm start.`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} is not allowed for this user: set PORT to one above 1023.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `HOST is ${host}, which is no address of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`;
  }
  return `Port ${port} on ${host} cannot be opened: ${error.message}.`;
}
