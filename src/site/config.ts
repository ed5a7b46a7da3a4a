/** The few facts about the site that are neither content nor language. */

export const SITE_NAME = 'Alir';

/** The day on which telephone numbers and places to get help were last checked against the evidence brief. */
export const NUMBERS_CHECKED = '2026-11-22';
