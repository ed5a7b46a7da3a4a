/** Colours of poo as the first-week table and the danger signs tell them apart. */
export const STOOL_COLOURS = ['black', 'turning', 'yellow', 'pale', 'blood'] as const;
export type StoolColour = (typeof STOOL_COLOURS)[number];
