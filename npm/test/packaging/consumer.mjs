/** An empty project with the packed package installed, like that of a user. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inPackage } from '../../scripts/paths.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Packs the built package into `folder`.
 * @param {string} folder
 * @returns {{ tarball: string, files: string[] }}
 */
export function pack(folder) {
  const output = execFileSync(npm, ['pack', '--json', '--pack-destination', folder, ...quiet], {
    cwd: inPackage('.'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const parsed = JSON.parse(output);
  // npm 11 and earlier print a list, later ones an object by package name.
  const [{ filename, files }] = Array.isArray(parsed) ? parsed : Object.values(parsed);
  return { tarball: join(folder, filename), files: files.map((/** @type {{ path: string }} */ { path }) => path) };
}

/** A folder with the package installed from its tarball. Nothing else of this repository can be imported there. */
export class Consumer {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'usherkit-consumer-'));
    const { tarball, files } = pack(this.folder);
    this.tarball = tarball;
    this.files = files;
    this.write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    execFileSync(npm, ['install', tarball, '--offline', ...quiet], { cwd: this.folder, stdio: ['ignore', 2, 2] });
  }

  /**
   * @param {string} name
   * @param {string} content
   * @returns {string} the file's path
   */
  write(name, content) {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /**
   * Runs Node in the folder and returns what it printed.
   * @param {string[]} words
   */
  node(...words) {
    return execFileSync(process.execPath, words, { cwd: this.folder, encoding: 'utf8' });
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Checks a person with faults and parses a phone number; `EXPECTED` is the result in every environment. */
export const PROGRAM = `
const answer = killb.person.validate({ firstName: 'Ana', email: 'ana@', phone: '601 555 5555' }, { today: '2026-03-01' });
const { ok } = answer;
const codes = answer.issues.map(({ code, path }) => path.join('.') + ' ' + code);
const number = phone.parse('601 555 5555', { defaultCountry: 'CO' });
const seen = JSON.stringify({ ok, email: codes.some((code) => code.startsWith('email ')), e164: number.phone.e164 });
`;

export const EXPECTED = '{"ok":false,"email":true,"e164":"+576015555555"}';
