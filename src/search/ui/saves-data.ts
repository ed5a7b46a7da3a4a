/** Whether the reader asked for little to be loaded; browsers that cannot say so do not. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
