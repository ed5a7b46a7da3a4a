import { describe, expect, it } from 'vitest';
import { readEnvironment, readPort } from './environment.ts';

const ROOT = '/home/siti/alir';
const read = (variables: Record<string, string>) => readEnvironment(variables, ROOT);

describe('readEnvironment', () => {
  it('has defaults for what is missing or empty', () => {
    const defaults = {
      siteUrl: 'https://alir.example',
      basePath: '/',
      outDir: `${ROOT}/dist`,
      offline: true,
      webEditor: undefined,
    };
    expect(read({})).toEqual(defaults);
    expect(read({ SITE_URL: '', BASE_PATH: ' ', OUT_DIR: '', OFFLINE: '', REPO_URL: '' })).toEqual(defaults);
  });

  it.each([
    [{ SITE_URL: 'https://asi.example/' }, { siteUrl: 'https://asi.example' }],
    [{ SITE_URL: 'http://localhost:8080' }, { siteUrl: 'http://localhost:8080' }],
    [{ BASE_PATH: '/alir/' }, { basePath: '/alir/' }],
    [{ BASE_PATH: '/alir' }, { basePath: '/alir/' }],
    [{ BASE_PATH: '/a/my_site.v2/' }, { basePath: '/a/my_site.v2/' }],
    [{ OUT_DIR: '/tmp/out' }, { outDir: '/tmp/out' }],
    [{ OUT_DIR: '../alir-out' }, { outDir: '/home/siti/alir-out' }],
    [{ OFFLINE: 'off' }, { offline: false }],
    [{ REPO_URL: 'https://github.com/you/alir' }, { webEditor: undefined }],
    [{ REPO_URL: 'https://github.com/you/alir.git', WEB_EDITOR: 'on' }, { webEditor: { repo: 'you/alir' } }],
    [{ REPO_URL: 'https://gitlab.com/you/alir', WEB_EDITOR: 'off' }, { webEditor: undefined }],
  ])('takes %o', (variables, expected) => {
    expect(read(variables as Record<string, string>)).toMatchObject(expected);
  });

  it.each([
    [{ SITE_URL: 'alir.example' }, 'SITE_URL="alir.example" is not a web address'],
    [{ SITE_URL: 'localhost:4321' }, 'SITE_URL="localhost:4321" is not a web address'],
    [{ SITE_URL: 'ftp://alir.example' }, 'is not a web address'],
    [{ SITE_URL: 'https://' }, 'is not a web address'],
    [{ SITE_URL: 'https://a.example/x/' }, 'write SITE_URL=https://a.example and BASE_PATH=/x/'],
    [{ SITE_URL: 'https://a.example?q=1' }, 'is more than an origin'],
    [{ BASE_PATH: '//x' }, 'BASE_PATH="//x" is not a path'],
    [{ BASE_PATH: 'http://x' }, 'BASE_PATH="http://x" is not a path'],
    [{ BASE_PATH: 'alir' }, 'such as /alir/'],
    [{ BASE_PATH: '/a b/' }, 'is not a path'],
    [{ BASE_PATH: '/a/../b/' }, 'is not a path'],
    [{ BASE_PATH: '/a?b/' }, 'is not a path'],
    [{ OUT_DIR: '.' }, 'OUT_DIR="." holds the project'],
    [{ OUT_DIR: '/home' }, 'holds the project'],
    [{ OUT_DIR: '/' }, 'holds the project'],
    [{ CONTACT: '0812 3456' }, 'CONTACT="0812 3456" is no address to write to'],
    [{ OFFLINE: 'no' }, 'OFFLINE="no" is neither "on" nor "off"'],
    [{ WEB_EDITOR: 'yes' }, 'WEB_EDITOR="yes" is neither "on" nor "off"'],
    [{ WEB_EDITOR: 'on' }, 'WEB_EDITOR="on" needs the repository: write REPO_URL as well'],
    [{ WEB_EDITOR: 'on', REPO_URL: 'https://gitlab.com/you/alir' }, 'write one of GitHub, https://github.com/you/alir'],
    [{ REPO_URL: 'github.com/you/alir' }, 'REPO_URL="github.com/you/alir" is not a web address'],
  ])('refuses %o', (variables, message) => {
    expect(() => read(variables as Record<string, string>)).toThrow(message);
  });

  it('names everything that is wrong at once', () => {
    expect(() => read({ SITE_URL: 'x', BASE_PATH: 'x' })).toThrow(/SITE_URL=.*\nBASE_PATH=/);
  });
});

describe('readPort', () => {
  it('takes a port, and 4321 when there is none', () => {
    expect([readPort({}), readPort({ PORT: '0' }), readPort({ PORT: '8080' })]).toEqual([4321, 0, 8080]);
  });

  it.each(['http', '-1', '65536', '80.5'])('refuses %s', (value) => {
    expect(() => readPort({ PORT: value })).toThrow(`PORT="${value}" is not a port`);
  });
});
