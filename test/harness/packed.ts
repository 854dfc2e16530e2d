import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const VSIX = join('out', 'copydesk.vsix');

let packed = false;

/** Packs the extension as `npm run package` does, once a run, and gives the path of the package. The bundles in dist/ are the ones that ship, from then on. */
export function pack(): string {
  if (packed) return VSIX;
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [tool, ...args]: string[] = scripts.package.split(' ');
  mkdirSync('out', { recursive: true });
  const result = spawnSync(
    process.execPath,
    [join('node_modules', '.bin', tool!), ...args, '--out', VSIX, '--allow-missing-repository'],
    { encoding: 'utf8' },
  );
  if (result.status !== 0 || !existsSync(VSIX)) throw new Error(`${scripts.package}\n${result.stdout}${result.stderr}`);
  packed = true;
  return VSIX;
}

export interface PackedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The files of a package, by the names that VS Code will know them by. Reads the directory at the end of a ZIP archive (APPNOTE 4.3.12). */
export function filesIn(path: string): PackedFile[] {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files: PackedFile[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const header = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const data = zip.subarray(start, start + size);
    files.push({ name, bytes: zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : Buffer.from(data) });
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

export const sizeOf = (path: string): number => statSync(path).size;
