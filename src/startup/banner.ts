import type { Configuration } from './configuration.js';

interface Started {
  /** Base address; undefined for a worker, which serves nothing. */
  readonly url: string | undefined;
  readonly configuration: Configuration;
  readonly database: string;
  readonly migrations: number;
}

/** Tells the person at the terminal where everything is. */
export function printBanner(started: Started): void {
  process.stdout.write(`${banner(started).join('\n')}\n`);
}

function banner({ url, configuration, database, migrations }: Started): string[] {
  const lines = ['', `  Trunkline is running (${configuration.role}), ${database}`];
  if (migrations > 0) lines.push(`  ${migrations} migrations applied`);
  if (!url) return [...lines, '  Working on jobs; stop with Ctrl-C', ''];
  lines.push(
    '',
    `  Customer portal   ${url}/`,
    `  Back office       ${url}/back-office`,
    `  API reference     ${url}/docs   (${url}/openapi.json)`,
    `  Health, metrics   ${url}/health/live  ${url}/health/ready  ${url}/metrics`,
  );
  if (!configuration.mail) lines.push(...mailLines(url, configuration.demo));
  if (configuration.demo) lines.push('', ...demoLines(url));
  return [...lines, '', '  Stop with Ctrl-C', ''];
}

const mailLines = (url: string, demo: boolean): string[] =>
  demo
    ? [`  Mails             ${url}/demo/mails   (shown there instead of being sent)`]
    : ['  Mails             wait in the database: set SMTP_URL and MAIL_FROM, and they go out'];

const demoLines = (url: string): string[] => [
  '  Demo sign-ins (password demo-trunkline-2026)',
  '    customer   dana@brightwell.example   ada@example.com',
  '    agent      alex@meridian.example',
  '    admin      admin@meridian.example',
  '  A program gets a token with',
  `    curl -u demo-client:demo-client-secret -d grant_type=client_credentials ${url}/api/v1/oauth/token`,
  '  Buy a service from the terminal: npm run demo',
];
