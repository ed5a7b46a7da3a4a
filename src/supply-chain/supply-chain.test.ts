import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALLOWED, BUILD_ONLY, INSTALL_SCRIPTS } from './policy.ts';

interface Locked {
  version: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as Manifest;
const locked = Object.entries((read('package-lock.json') as { packages: Record<string, Locked> }).packages)
  .filter(([path]) => path !== '')
  .map(([path, about]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), ...about }));

/** Whether a name is among names that may end in a star. */
const among = (name: string, names: string[]): boolean =>
  names.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known));

/** Whether a licence, an SPDX expression, may be taken: any of those joined by OR, all of those joined by AND. */
function accepted(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence)));
}

describe('the packages of the lock file', () => {
  it('are there', () => expect(locked.length).toBeGreaterThan(500));

  it('have a checksum each', () => expect(locked.filter(({ integrity }) => !integrity)).toEqual([]));

  it('are under licences that are allowed, or accepted by name', () => {
    const others = locked
      .filter(({ name, license = 'no licence' }) => !accepted(license) && !among(name, Object.keys(BUILD_ONLY)))
      .map(({ name, license }) => `${name}: ${license ?? 'no licence'}`);
    expect(others, 'allow the licence, or name the package with a reason, in src/supply-chain/policy.ts').toEqual([]);
  });

  it('run no script when they are installed, but those that are named', () => {
    const running = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(running.sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
    expect(Object.keys(manifest.allowScripts ?? {}).sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
  });

  it('are named in package.json by their exact versions', () => {
    const named = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are all needed for the exceptions: one that nobody installs is taken off', () => {
    const unused = Object.keys(BUILD_ONLY).filter((known) => !locked.some(({ name }) => among(name, [known])));
    expect(unused).toEqual([]);
  });
});

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR CC0-1.0)', true],
    ['AGPL-1.0 OR MIT', true],
    ['Apache-2.0 AND MIT', true],
    ['Apache-2.0 AND LGPL-3.0-or-later', false],
    ['GPL-3.0-or-later', false],
    ['no licence', false],
  ])('%s: %s', (expression, expected) => expect(accepted(expression)).toBe(expected));
});
