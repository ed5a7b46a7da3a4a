/** Hands something to the device, for the reader to choose with whom to share it. @throws when the device fails */
export const share = (what: ShareData): Promise<void> =>
  navigator.share(what).catch((error: unknown) => {
    // Somebody who changes their mind has not met a failure.
    if ((error as Partial<Error>).name !== 'AbortError') throw error;
  });
