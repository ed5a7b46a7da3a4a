/** nginx and Caddy as `deploy/` sets them up, really running on this machine. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const DEPLOY = join(import.meta.dirname, '../../deploy');
/** Debian's packages, and the file that shows that each is there. */
const PACKAGES = {
  'nginx-light': '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  caddy: '/usr/bin/caddy',
} as const;

export const SERVERS = ['nginx', 'caddy'] as const;
export type ServerName = (typeof SERVERS)[number];

/** A server that answers. */
export interface RunningServer {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Installs what lacks, where Debian's packages can be installed.
 * @returns whether both servers are there
 */
export function installServers(): boolean {
  const lacking = (): string[] =>
    Object.entries(PACKAGES)
      .filter(([, file]) => !existsSync(file))
      .map(([name]) => name);
  if (lacking().length === 0) return true;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    // The packages would start servers on port 80: a policy that forbids it is Debian's own way to say no.
    const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...lacking()], { stdio: 'ignore', env });
  } catch {
    // What lacks then, the answer says.
  }
  return lacking().length === 0;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A file of `deploy/` with this machine's port and folder in the places of its own. */
function adapted(file: string, changes: [from: string, to: string][]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`deploy/${file} no longer has "${from}".`);
      return text.replace(from, () => to);
    },
    readFileSync(join(DEPLOY, file), 'utf8'),
  );
}

/** How nginx is started with the server blocks of a site. */
function nginx(site: string, work: string): [command: string, args: string[]] {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(work, name)};`,
  );
  const file = join(work, 'nginx.conf');
  writeFileSync(
    file,
    `load_module ${PACKAGES['libnginx-mod-http-brotli-static']};
daemon off;
user root;
worker_processes 1;
pid ${join(work, 'nginx.pid')};
error_log ${join(work, 'error.log')};
events {}
http {
access_log off;
sendfile on;
tcp_nopush on;
${places.join('\n')}
${site}
}
`,
  );
  return ['/usr/sbin/nginx', ['-p', work, '-c', file]];
}

function caddy(site: string, work: string): [command: string, args: string[]] {
  const file = join(work, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tstorage file_system ${work}\n}\n${site}`);
  return ['/usr/bin/caddy', ['run', '--config', file, '--adapter', 'caddyfile']];
}

/** As `deploy/` says; or, to be measured against, with nothing but a folder, or a folder and its compressed copies. */
export type Settings = 'deploy' | 'plain' | 'precompressed';

/** How each server is started on a site. */
const START: Record<ServerName, (dir: string, port: number, work: string, settings: Settings) => [string, string[]]> = {
  nginx: (dir, port, work, settings) =>
    nginx(
      {
        deploy: () =>
          adapted('nginx.conf', [
            ['listen 80;', `listen 127.0.0.1:${port};`],
            ['root /srv/alir/dist;', `root "${dir}";`],
          ]),
        plain: () => `server { listen 127.0.0.1:${port}; root "${dir}"; }`,
        precompressed: () =>
          `server { listen 127.0.0.1:${port}; root "${dir}"; types { text/html html; } gzip_static on; brotli_static on; }`,
      }[settings](),
      work,
    ),
  caddy: (dir, port, work, settings) =>
    caddy(
      {
        deploy: () =>
          adapted('Caddyfile', [
            [':80 {', `http://127.0.0.1:${port} {`],
            ['root * /srv/alir/dist', `root * "${dir}"`],
          ]),
        plain: () => `http://127.0.0.1:${port} {\n\troot * "${dir}"\n\tfile_server\n}\n`,
        precompressed: () =>
          `http://127.0.0.1:${port} {\n\troot * "${dir}"\n\tfile_server {\n\t\tprecompressed br gzip\n\t}\n}\n`,
      }[settings](),
      work,
    ),
};

/**
 * Starts a server on a built site.
 * @param dir the built site, with its compressed copies
 * @param work an empty folder for what the server writes
 */
export async function startHost(
  name: ServerName,
  dir: string,
  work: string,
  settings: Settings = 'deploy',
): Promise<RunningServer> {
  mkdirSync(work, { recursive: true });
  const port = await freePort();
  const [command, args] = START[name](dir, port, work, settings);
  const child: ChildProcess = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: work },
  });
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`${name} does not start:\n${said}`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered)
      return {
        url,
        stop: async () => {
          child.kill();
          await once(child, 'exit');
        },
      };
    await sleep(100);
  }
  child.kill();
  throw new Error(`${name} does not answer:\n${said}`);
}
