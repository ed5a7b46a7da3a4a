/** The decision path before any computing, as data: a graph of questions that ends in an explanation, a check or the form. */

/** Situations in which a calendar cannot answer (brief 11.6, rule 5; US MEC 2024, Family Planning Handbook). */
export const EXPLANATIONS = [
  'breastfeeding-periods',
  'postpartum',
  'pregnant',
  'after-loss',
  'hormonal',
  'emergency-pill',
  'irregular',
  'medicines',
  'trying-long',
  'under-18',
  'perimenopause',
] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

export const QUESTIONS = [
  'birth',
  'feeding',
  'periods-breastfeeding',
  'regular-breastfeeding',
  'periods-postpartum',
  'regular-postpartum',
  'other',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** `lam` is the LAM check, `form` the plain calculation. */
export type Step = Question | Explanation | 'lam' | 'form';

/** Each question's answers, in order, and where each leads. The answer's words are `answer.<question>.<answer>`. */
export const PATH = {
  birth: [
    { answer: 'yes', to: 'feeding' },
    { answer: 'nothing', to: 'form' },
    { answer: 'other', to: 'other' },
  ],
  feeding: [
    { answer: 'yes', to: 'periods-breastfeeding' },
    { answer: 'no', to: 'periods-postpartum' },
  ],
  // Three periods and regular again: US MEC 2024, table F1.
  'periods-breastfeeding': [
    { answer: 'none', to: 'lam' },
    { answer: 'few', to: 'breastfeeding-periods' },
    { answer: 'three', to: 'regular-breastfeeding' },
  ],
  'regular-breastfeeding': [
    { answer: 'yes', to: 'other' },
    { answer: 'no', to: 'breastfeeding-periods' },
  ],
  'periods-postpartum': [
    { answer: 'none', to: 'postpartum' },
    { answer: 'few', to: 'postpartum' },
    { answer: 'three', to: 'regular-postpartum' },
  ],
  'regular-postpartum': [
    { answer: 'yes', to: 'other' },
    { answer: 'no', to: 'postpartum' },
  ],
  other: [
    { answer: 'nothing', to: 'form' },
    { answer: 'pregnant', to: 'pregnant' },
    { answer: 'after-loss', to: 'after-loss' },
    { answer: 'hormonal', to: 'hormonal' },
    { answer: 'emergency-pill', to: 'emergency-pill' },
    { answer: 'irregular', to: 'irregular' },
    { answer: 'medicines', to: 'medicines' },
    { answer: 'trying-long', to: 'trying-long' },
    { answer: 'under-18', to: 'under-18' },
    { answer: 'perimenopause', to: 'perimenopause' },
  ],
} as const satisfies Record<Question, readonly { answer: string; to: Step }[]>;

export const FIRST: Question = 'birth';

/** True when a value from outside is a step. */
export const isStep = (value: unknown): value is Step =>
  [...QUESTIONS, ...EXPLANATIONS, 'lam', 'form'].includes(value as string);

export const isQuestion = (step: Step): step is Question => (QUESTIONS as readonly string[]).includes(step);
