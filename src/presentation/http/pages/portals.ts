import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Portals {
  /** The folder that Vite built. */
  readonly folder: string;
  /** HTML of the customer portal and of the back office. */
  readonly customer: string;
  readonly backOffice: string;
}

/** The built web portals, or undefined where they were not built (a worker, the API's own tests). */
export function findPortals(root = projectRoot()): Portals | undefined {
  const folder = path.join(root, 'web/dist');
  const read = (file: string): string | undefined => {
    const full = path.join(folder, file);
    return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
  };
  const customer = read('index.html');
  const backOffice = read('back-office/index.html');
  return customer !== undefined && backOffice !== undefined ? { folder, customer, backOffice } : undefined;
}

/** The nearest folder above this file with a package.json; the compiled file lies deeper than its source. */
function projectRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!fs.existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder)
      throw new Error('No package.json above the application: run it from its own folder.');
    folder = parent;
  }
  return folder;
}
