import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Secrets by their form. */
const FORMS: readonly (readonly [what: string, form: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/]{40}/],
  ['an AWS key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36,}\b/],
  ['a GitLab token', /\bglpat-[\w-]{20,}\b/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a Slack token', /\bxox[abprs]-[\w-]{10,}\b/],
  ['a Google key', /\bAIza[\w-]{35}\b/],
  ['a Stripe key', /\b[rs]k_live_[A-Za-z0-9]{20,}\b/],
  ['a JWT', /\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{20,}/],
  [
    'a password in a URL',
    /\b(?:postgres(?:ql)?|https?|smtps?|redis|amqp):\/\/[\w.-]+:(?![$<{]|password@|secret@|\.\.\.)[^\s@/'"`$]{8,}@(?!(?:localhost|127\.|db[:/]|host|smtp\.example|mail\.example|.*\.example\b))/,
  ],
];

const isRead = (file: string): boolean =>
  /\.(?:ts|tsx|js|mjs|cjs|json|md|ya?ml|sh|html|css|sql|env)$|Dockerfile$|^\.[\w.]+$/.test(
    path.basename(file),
  );

/** What a text gives away. */
const secretsIn = (text: string): string[] =>
  FORMS.filter(([, form]) => form.test(text)).map(([what]) => what);

describe('the repository', () => {
  it('holds no secret', () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
      .split('\0')
      .filter(isRead);
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) => {
      const full = path.join(ROOT, file);
      if (!fs.existsSync(full) || !fs.statSync(full).isFile()) return [];
      return secretsIn(fs.readFileSync(full, 'utf8')).map((what) => `${file}: ${what}`);
    });
    expect(found).toEqual([]);
  });

  it('keeps no file of settings or keys', () => {
    const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
    expect(
      files.filter((file) => /(^|\/)\.env(\.|$)|\.(pem|key|p12|pfx|jks)$|(^|\/)id_(rsa|ed25519)$/.test(file)),
    ).toEqual([]);
  });

  it.each([
    ['a private key', ['-----BEGIN RSA PRIVATE', ` KEY-----\n${'A'.repeat(64)}`]],
    ['an AWS key', ['AKIA', 'ABCDEFGHIJKLMNOP']],
    ['a GitHub token', ['ghp_', 'a'.repeat(36)]],
    ['a JWT', [`eyJ${'a'.repeat(20)}.`, `eyJ${'b'.repeat(20)}.${'c'.repeat(43)}`]],
    ['a password in a URL', ['postgres://shop:', 'Hunter2-Hunter2@db.internal/shop']],
  ])('would be found with %s in it', (what, parts) => {
    expect(secretsIn(parts.join(''))).toContain(what);
  });
});
