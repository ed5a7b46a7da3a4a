/** Where the full danger cards of a page begin; its compact card leads there. */
export const FULL_SIGNS_ID = 'all-signs';
