import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { splitFrontMatter } from '../content/front-matter.ts';
import { textHash } from '../content/mdx.ts';

/** What readers read of a text: title, description and body. */
export function readText(whole: string, file: string): { text: string; hash: string } | undefined {
  const { parts } = splitFrontMatter(whole, file);
  if (!parts) return undefined;
  try {
    const { title = '', description = '' } = parse(parts.yaml) as { title?: string; description?: string };
    return {
      text: `${title}\n${description}\n${parts.body}`,
      hash: textHash(title.trim(), description.trim(), parts.body),
    };
  } catch {
    return undefined;
  }
}

/**
 * What a text said when it had a fingerprint, looked for in the history of the project.
 * @param file its path from the project's root, in which the process runs
 * @returns nothing where the history does not have it, or there is none
 */
export function textInHistory(file: string, hash: string): string | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 50_000_000 });
  try {
    for (const commit of git('log', '--format=%H', '--', file).split('\n').filter(Boolean)) {
      const found = readText(git('show', `${commit}:./${file}`), file);
      if (found?.hash === hash) return found.text;
    }
  } catch {
    // No history, or the text was not there yet.
  }
  return undefined;
}
