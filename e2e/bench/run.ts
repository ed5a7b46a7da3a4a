/** Runs other programs for what is measured. */
import { spawn } from 'node:child_process';

/** Runs a command in a folder; its output is shown only when it fails. */
export function run(cwd: string, command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    const [, out, error, report] = child.stdio;
    let [said, reported] = ['', ''];
    for (const stream of [out, error]) stream?.on('data', (data: Buffer) => (said += data.toString()));
    report?.on('data', (data: Buffer) => (reported += data.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(reported) : reject(new Error(`${command} ${args.join(' ')} failed:\n${said.slice(-4000)}`)),
    );
  });
}
