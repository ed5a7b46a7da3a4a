import type { Explanation } from './questions.ts';
import type { ToolTranslate } from './words.ts';

interface Props {
  explanation: Explanation;
  t: ToolTranslate;
  help: { href: string; title: string };
  /** Address of the table of methods while breastfeeding. */
  methods: string;
}

/** In place of a window: why there is none, and what to do next. */
export function Explained({ explanation, t, help, methods }: Props) {
  return (
    <section class="print-target" aria-labelledby="explained">
      <h2 id="explained" tabindex={-1} data-focus class="text-2xl outline-none">
        {t(`explain.${explanation}`)}
      </h2>
      <p class="mt-3">{t(`explain.${explanation}.text`)}</p>
      <p class="mt-3 rounded-card bg-tint px-4 py-3">{t(`explain.${explanation}.next`)}</p>
      <p class="mt-3 flex flex-wrap gap-x-6">
        {explanation === 'breastfeeding-periods' && <a href={methods}>{t('lam.methods')}</a>}
        <a href={help.href}>{help.title}</a>
      </p>
    </section>
  );
}
