import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Steps } from './steps.ts';

/** Where a reader is on the way through a tool, and how to move. */
export interface StepsView<S> {
  /** The steps up to the one that is shown; another list each time that it moves. */
  steps: readonly S[];
  step: S;
  next: (step: S) => void;
  resume: (steps: readonly S[]) => void;
  back: () => void;
  restart: () => void;
}

/** The steps of a tool, in the browser's history. */
export function useSteps<S>(first: S): StepsView<S> {
  const [steps, setSteps] = useState<readonly S[]>([first]);
  const walk = useRef<Steps<S>>();
  useLayoutEffect(() => {
    const begun = new Steps(first, history, setSteps);
    walk.current = begun;
    const onPopState = ({ state }: PopStateEvent): void => begun.arrived(state);
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);
  const moves = useMemo(
    () => ({
      next: (step: S) => walk.current?.next(step),
      resume: (to: readonly S[]) => walk.current?.resume(to),
      back: () => walk.current?.back(),
      restart: () => walk.current?.restart(),
    }),
    [],
  );
  return { steps, step: steps.at(-1) ?? first, ...moves };
}
