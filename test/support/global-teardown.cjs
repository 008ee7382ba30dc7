const fs = require('node:fs');

module.exports = async () => {
  const running = globalThis.trunklineTestServer;
  await running?.server.stop();
  if (running) fs.rmSync(running.folder, { recursive: true, force: true });
};
