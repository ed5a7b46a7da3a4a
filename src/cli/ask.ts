/** What the editors' commands take: options of the command line, and answers to what these leave open. */
import { parseArgs } from 'node:util';
import { select } from '@inquirer/prompts';

/** What somebody wrote behind the name of a command. */
export interface CommandLine<Option extends string, Flag extends string> {
  names: string[];
  options: Partial<Record<Option, string>>;
  flags: Record<Flag, boolean>;
}

/** An error whose message is meant for an editor: a command prints it, without a trace. */
export class EditorError extends Error {}

/**
 * Reads a command line: names, `--option value` and `--flag`.
 * @throws {EditorError} for an option that the command does not have
 */
export function readCommandLine<Option extends string = never, Flag extends string = never>(
  options: readonly Option[],
  flags: readonly Flag[] = [],
): CommandLine<Option, Flag> {
  const known: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of options) known[name] = { type: 'string' };
  for (const name of flags) known[name] = { type: 'boolean' };
  let written: ReturnType<typeof parseArgs>;
  try {
    written = parseArgs({ allowPositionals: true, options: known });
  } catch (error) {
    throw new EditorError((error as Error).message);
  }
  const { positionals: names, values } = written;
  return {
    names,
    options: Object.fromEntries(Object.entries(values).filter(([name]) => options.some((option) => option === name))),
    flags: Object.fromEntries(flags.map((name) => [name, values[name] === true])),
  } as CommandLine<Option, Flag>;
}

/** True when somebody sits at a terminal and can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

/**
 * Items of a list on the command line, `mother,partner`.
 * @throws {EditorError} when one is not of the known ones
 */
export function listOf<T extends string>(written: string, known: readonly T[], what: string): T[] {
  const items = written.split(',').flatMap((item) => item.trim() || []);
  return items.map((item) => oneOf(item, known, what));
}

/** @throws {EditorError} when it is not one of the known ones */
export function oneOf<T extends string>(written: string, known: readonly T[], what: string): T {
  const found = known.find((name) => name === written);
  if (found === undefined) throw new EditorError(`The ${what} must be one of: ${known.join(', ')}.`);
  return found;
}

/**
 * One of the known ones: as it was written behind an option, else as somebody chooses, else the fallback.
 * @param what its name in a sentence, such as "topic"
 * @param fallback taken where nobody can be asked
 * @throws {EditorError} when it is not one of the known ones
 */
export async function chosenOf<T extends string>(
  written: string | undefined,
  known: readonly T[],
  what: string,
  fallback = '',
): Promise<T> {
  if (written !== undefined || !canAsk()) return oneOf(written ?? fallback, known, what);
  const message = what.charAt(0).toUpperCase() + what.slice(1);
  return select({ message, choices: known.map((value) => ({ value })) });
}

/** Runs a command; what it tells an editor is printed without a trace, and so is that somebody broke off. */
export async function runCommand(usage: string, command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error instanceof EditorError) console.error(`${error.message}\n${usage}`);
    else if (error.name === 'ExitPromptError') console.error('Broken off; nothing was written.');
    else throw error;
    process.exitCode = 1;
  }
}
