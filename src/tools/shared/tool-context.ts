import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../languages.ts';
import type { SharedTranslate } from './words.ts';

interface ToolContextValue {
  lang: Lang;
  t: SharedTranslate;
}

/** The language of a tool and the words that all share; `ToolFrame` sets it. */
export const ToolContext = createContext<ToolContextValue | undefined>(undefined);

/** The tool that a shared part stands in. @throws outside of a `ToolFrame` */
export function useTool(): ToolContextValue {
  const tool = useContext(ToolContext);
  if (!tool) throw new Error('A shared part of a tool stands inside a ToolFrame.');
  return tool;
}
