import fs from 'node:fs';
import path from 'node:path';

const PLACES = ['src', 'migrations', 'test', 'bench', 'scripts', 'web/src'];
const WRITTEN_BY_HAND = /\.(ts|tsx|mjs|cjs|js|css)$/;

/** Every source file that a person wrote, relative to the project. */
export const sourceFiles = () =>
  PLACES.flatMap((place) => filesBelow(place)).filter(
    (file) => WRITTEN_BY_HAND.test(file) && !file.includes('.generated.'),
  );

/** Every file below a folder; none when the folder is not there. */
export const filesBelow = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [];
