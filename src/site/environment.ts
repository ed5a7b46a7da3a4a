/** The environment variables of the project, read and checked in one place. */
import { resolve, sep } from 'node:path';
import { isContact } from './report.ts';

/** What a build is told from outside. */
export interface Environment {
  /** Origin at which the site is published, without a slash at its end. */
  siteUrl: string;
  /** Path below that origin, with slashes at both ends. */
  basePath: string;
  /** Absolute path of the folder that holds the built site. */
  outDir: string;
  /** Whether pages can be saved to read offline; `false` removes from readers' devices what was saved. */
  offline: boolean;
  /** The repository that the web editor writes to, where it is switched on. */
  webEditor: { repo: string } | undefined;
}

/** Stands where the repository is wrong or missing, and an error says so. */
const NO_REPO = 'https://github.com/none/none';

type Variables = Record<string, string | undefined>;

/**
 * Reads SITE_URL, BASE_PATH, OUT_DIR, OFFLINE, WEB_EDITOR, REPO_URL and CONTACT; those that are missing or empty have defaults.
 * @param root the project's folder, from which OUT_DIR is reckoned
 * @throws one error that names every variable that is wrong, why, and how to write it
 */
export function readEnvironment(variables: Variables = process.env, root = process.cwd()): Environment {
  const problems: string[] = [];
  const read = <T = string>(name: string, fallback: string, parse: (value: string) => T): T => {
    const value = valueOf(variables, name) ?? fallback;
    try {
      return parse(value);
    } catch (error) {
      problems.push(`${name}="${value}" ${(error as Error).message}`);
      return parse(fallback);
    }
  };
  const environment = {
    // The reserved name .example says that nobody has set one yet.
    siteUrl: read('SITE_URL', 'https://alir.example', parseOrigin),
    basePath: read('BASE_PATH', '/', parseBasePath),
    outDir: read('OUT_DIR', 'dist', (value) => parseOutDir(value, root)),
    offline: read('OFFLINE', 'on', parseSwitch),
    webEditor: read('WEB_EDITOR', 'off', parseSwitch)
      ? { repo: read('REPO_URL', NO_REPO, parseGitHubRepo) }
      : undefined,
  };
  if (environment.webEditor && !valueOf(variables, 'REPO_URL'))
    problems.push('WEB_EDITOR="on" needs the repository: write REPO_URL as well, such as https://github.com/you/alir.');
  // Astro itself hands these to the pages that read them.
  read('REPO_URL', 'https://none.example', parseWebAddress);
  read('CONTACT', 'nobody@none.example', parseContact);
  if (problems.length > 0) throw new Error(`The environment is wrong:\n${[...new Set(problems)].join('\n')}`);
  return environment;
}

/**
 * Reads PORT, on which the site is served on this machine; 0 takes any free one.
 * @throws when it is not a port
 */
export function readPort(variables: Variables = process.env): number {
  const value = valueOf(variables, 'PORT') ?? '4321';
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new Error(`PORT="${value}" is not a port: write a number from 0 to 65535, such as PORT=4321.`);
  return Number(value);
}

/** A variable's text; an empty one is missing. */
function valueOf(variables: Variables, name: string): string | undefined {
  const value = variables[name]?.trim();
  return value === '' ? undefined : value;
}

function parseWebAddress(value: string): string {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value))
    throw new Error('is not a web address: write it with https:// in front, such as https://alir.example.');
  return value;
}

function parseGitHubRepo(value: string): string {
  const [, repo] = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(parseWebAddress(value)) ?? [];
  if (!repo)
    throw new Error(
      'is no repository that the web editor can write to: write one of GitHub, https://github.com/you/alir.',
    );
  return repo;
}

function parseContact(value: string): string {
  if (!isContact(value))
    throw new Error(
      'is no address to write to: write an e-mail address, such as redaksi@alir.example, or a number of WhatsApp with its country, such as +6281234567890.',
    );
  return value;
}

function parseOrigin(value: string): string {
  const { origin, pathname, search, hash, username } = new URL(parseWebAddress(value));
  if (pathname !== '/')
    throw new Error(`has a path, which belongs elsewhere: write SITE_URL=${origin} and BASE_PATH=${pathname}.`);
  if (search || hash || username) throw new Error(`is more than an origin: write SITE_URL=${origin}.`);
  return origin;
}

function parseBasePath(value: string): string {
  const path = value.endsWith('/') ? value : `${value}/`;
  const segments = path.split('/').slice(1, -1);
  if (!path.startsWith('/') || !segments.every((segment) => /^[\w.~-]+$/.test(segment) && !/^\.\.?$/.test(segment)))
    throw new Error(
      'is not a path: write names of letters, digits, ".", "_", "~" and "-" between single slashes, such as /alir/.',
    );
  return path;
}

function parseSwitch(value: string): boolean {
  if (value !== 'on' && value !== 'off') throw new Error('is neither "on" nor "off".');
  return value === 'on';
}

function parseOutDir(value: string, root: string): string {
  const dir = resolve(root, value);
  // A build empties its folder first.
  if (`${resolve(root)}${sep}`.startsWith(dir.endsWith(sep) ? dir : dir + sep))
    throw new Error('holds the project, which a build would delete: write a folder of its own, such as dist.');
  return dir;
}
