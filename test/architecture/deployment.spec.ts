import fs from 'node:fs';
import path from 'node:path';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly read_only?: boolean;
}

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
const { load } = jest.requireActual<{ load(text: string): unknown }>('js-yaml');

describe('docker-compose.yml', () => {
  const { services } = load(read('docker-compose.yml')) as { services: Readonly<Record<string, Service>> };

  it('has PostgreSQL 18, an API and a worker of one image', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'database', 'worker']);
    expect(services.database?.image).toMatch(/^postgres:18/);
    expect(services.api?.image).toBe(services.worker?.image);
    expect([services.api?.environment.TRUNKLINE_ROLE, services.worker?.environment.TRUNKLINE_ROLE]).toEqual([
      'api',
      'worker',
    ]);
    expect(services.worker?.environment.DATABASE_URL).toBe(services.api?.environment.DATABASE_URL);
  });

  it('waits for a healthy database, and shows only the API, only to this machine', () => {
    expect(services.database?.healthcheck?.test?.join(' ')).toContain('pg_isready');
    for (const name of ['api', 'worker']) {
      expect(services[name]?.depends_on?.database).toEqual({ condition: 'service_healthy' });
      expect(services[name]?.read_only).toBe(true);
    }
    expect(services.api?.ports).toEqual(['127.0.0.1:4680:4680']);
    expect([services.database?.ports, services.worker?.ports]).toEqual([undefined, undefined]);
  });

  it('holds no password', () => {
    expect(services.database?.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
    expect(services.api?.environment.DATABASE_URL).toContain(':${POSTGRES_PASSWORD}@database:5432/');
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  it('pins its base to this Node, with its patch version', () => {
    const bases = lines.filter((line) => line.startsWith('FROM '));
    for (const base of bases) expect(base).toMatch(/^FROM node:20\.\d+\.\d+-bookworm-slim\b/);
    expect(new Set(bases.map((base) => base.split(' ')[1])).size).toBe(1);
  });

  it('runs the server without root, with production packages only, and says how it is', () => {
    expect(last).toContain('USER node');
    expect(last.findIndex((line) => line.startsWith('USER'))).toBeLessThan(
      last.findIndex((line) => line.startsWith('CMD')),
    );
    expect(last).toContain('CMD ["node", "dist/src/main.js"]');
    expect(last.some((line) => line.startsWith('HEALTHCHECK') && line.includes('/health/ready'))).toBe(true);
    expect(last.join('\n')).not.toMatch(/npm (ci|install)/);
    expect(lines.join('\n')).toContain('npm ci --omit=dev');
  });

  it('copies nothing that is not there', () => {
    const copied = lines
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    expect(copied.filter((file) => !fs.existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});
