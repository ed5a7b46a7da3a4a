import { useEffect } from 'preact/hooks';

/** Keeps the screen awake as long as it is wanted, where the browser allows; elsewhere it does nothing. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const got = await navigator.wakeLock.request('screen');
        if (over) await got.release();
        else lock = got;
      } catch {
        // Refused, to save the battery for example: the time goes on without.
      }
    };
    // A phone that was locked has let go of it.
    const onVisible = (): void => void ask();
    onVisible();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release().catch(() => undefined);
    };
  }, [wanted]);
}
