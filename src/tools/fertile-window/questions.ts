/** The decision path before any computing, as data: a graph of questions that ends in an explanation or in the form. */

/** Situations in which a calendar cannot answer (brief 11.6, rule 5; US MEC 2024, Family Planning Handbook). */
export const EXPLANATIONS = [
  'breastfeeding-no-period',
  'breastfeeding-periods',
  'postpartum',
  'pregnant',
  'after-loss',
  'hormonal',
  'emergency-pill',
  'irregular',
  'under-18',
  'perimenopause',
] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

export const QUESTIONS = ['birth', 'feeding', 'periods-breastfeeding', 'periods-postpartum', 'other'] as const;
export type Question = (typeof QUESTIONS)[number];

export type Step = Question | Explanation | 'form';

/** Each question's answers, in order, and where each leads. The answer's words are `answer.<question>.<answer>`. */
export const PATH = {
  birth: [
    { answer: 'yes', to: 'feeding' },
    { answer: 'no', to: 'other' },
  ],
  feeding: [
    { answer: 'yes', to: 'periods-breastfeeding' },
    { answer: 'no', to: 'periods-postpartum' },
  ],
  'periods-breastfeeding': [
    { answer: 'none', to: 'breastfeeding-no-period' },
    { answer: 'few', to: 'breastfeeding-periods' },
    { answer: 'regular', to: 'other' },
  ],
  'periods-postpartum': [
    { answer: 'none', to: 'postpartum' },
    { answer: 'few', to: 'postpartum' },
    { answer: 'regular', to: 'other' },
  ],
  other: [
    { answer: 'nothing', to: 'form' },
    { answer: 'pregnant', to: 'pregnant' },
    { answer: 'after-loss', to: 'after-loss' },
    { answer: 'hormonal', to: 'hormonal' },
    { answer: 'emergency-pill', to: 'emergency-pill' },
    { answer: 'irregular', to: 'irregular' },
    { answer: 'under-18', to: 'under-18' },
    { answer: 'perimenopause', to: 'perimenopause' },
  ],
} as const satisfies Record<Question, readonly { answer: string; to: Step }[]>;

export const FIRST: Question = 'birth';

export const isQuestion = (step: Step): step is Question => (QUESTIONS as readonly string[]).includes(step);
