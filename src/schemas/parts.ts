/** Levels of the parts that editors use inside MDX. */

/** How soon help is needed, most urgent first. */
export const CARE_LEVELS = ['emergency', 'urgent', 'routine'] as const;
export type CareLevel = (typeof CARE_LEVELS)[number];

/** How sure a claim is, surest first; the last three are not on that scale. */
export const EVIDENCE_LEVELS = ['strong', 'moderate', 'weak', 'none', 'contradicted', 'expert'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];
