import { useEffect, useState } from 'preact/hooks';
import { type Moment, momentOf } from './moment.ts';

const LOOK_EVERY = 20_000;

/** The moment on the device, while the page is read. The build's server has no clock of the reader's: nothing there. */
export function useNow(): Moment | undefined {
  const [now, setNow] = useState<Moment>();
  useEffect(() => {
    const look = (): void => setNow(momentOf());
    look();
    const timer = setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
