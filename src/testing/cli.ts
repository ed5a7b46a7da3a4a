/** Runs a command of the editors in a project on disk, as `npm run` would, with nobody at a terminal. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const COMMANDS = join(import.meta.dirname, '..');

/** What a command said, and its exit code. */
export interface Run {
  code: number;
  said: string;
}

/**
 * Runs a command.
 * @param command its file below `src/`, without `.ts`: `cli/new`
 * @param root the project in which it runs
 */
export const runIn = (root: string, command: string, ...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(COMMANDS, `${command}.ts`), ...args], { cwd: root }, (error, out, wrong) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, said: out + wrong }),
    );
  });
