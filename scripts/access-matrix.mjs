// Writes the access matrix of the built server to docs/access-matrix.md. With --check nothing is written: the exit code
// says whether the page is that of the code.
import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = path.join(root, 'docs/access-matrix.md');
const built = (door) => import(pathToFileURL(path.join(root, 'dist/src', door, 'index.js')).href);
const { ROLES } = await built('domains/helpers');
const { ACCESS_MATRIX } = await built('presentation/http');
const { CUSTOMER_DATA } = await built('presentation/http/audit');

/** Roles in the house's order; long lists by who is missing. */
function whoMay(allowed) {
  const missing = ROLES.filter((role) => !allowed.includes(role));
  if (missing.length === 0) return 'everybody';
  if (missing.length <= 3) return `everybody but ${missing.join(', ')}`;
  return ROLES.filter((role) => allowed.includes(role)).join(', ');
}

const rows = Object.entries(ACCESS_MATRIX)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([operation, allowed]) => {
    const watched = CUSTOMER_DATA.has(operation) ? 'yes' : '';
    return `| \`${operation}\` | ${whoMay(allowed)} | ${watched} |`;
  });
const wanted = `<!-- Written from the code by npm run access-matrix. -->

# Who may do what

Each operation of the API, and the roles that may do it. What an allowed role then sees is decided by its scope: a customer's
people see the customer's rows, staff see all of the operator's, and PostgreSQL holds them to it. "Logged" says that staff who
do it are written into the audit log as having seen customers' data.

| operation | who may | logged |
| --- | --- | --- |
${rows.join('\n')}
`;

const present = fs.existsSync(page) ? fs.readFileSync(page, 'utf8') : undefined;
if (process.argv.includes('--check')) {
  if (present !== wanted) {
    console.error('docs/access-matrix.md is not that of the code: run npm run access-matrix');
    process.exit(1);
  }
} else {
  fs.writeFileSync(page, wanted);
  console.log('Wrote docs/access-matrix.md.');
}
process.exit(0);
