/** Every tool of the site: a new one adds its line here. */
import { enoughMilk } from './enough-milk/index.ts';
import { fertileWindow } from './fertile-window/index.ts';
import { log } from './log/index.ts';
import { massageGuide } from './massage-guide/index.ts';
import type { Tool } from './tool.ts';

export const tools: readonly Tool[] = [fertileWindow, massageGuide, enoughMilk, log];

/** Keys of all tools; each must have a folder in content/tools/, and each folder there a tool. */
export const registeredTools = (): readonly string[] => tools.map(({ key }) => key);

/**
 * A tool by its key.
 * @throws when there is none
 */
export function toolByKey(key: string): Tool {
  const tool = tools.find((candidate) => candidate.key === key);
  if (!tool)
    throw new Error(
      `content/tools/${key}/ has no tool. Add the tool to src/tools/index.ts, which has ${registeredTools().join(', ')}.`,
    );
  return tool;
}
