import { useRef } from 'preact/hooks';
import type { Lang } from '../../languages.ts';
import { equals } from '../shared/civil-date.ts';
import { ends, endsText } from '../shared/dates.tsx';
import type { Kept } from '../shared/use-kept.ts';
import { CycleTable } from './CycleTable.tsx';
import type { CycleEstimate, Result } from './domain.ts';
import type { Mode } from './entry.ts';
import { ENOUGH_CYCLES } from './history.ts';
import { SaveActions } from './SaveActions.tsx';
import type { ToolTranslate } from './words.ts';

interface Props {
  result: Result;
  /** Cycle lengths, when they were derived from past dates. */
  lengths: number[] | undefined;
  mode: Mode;
  lang: Lang;
  t: ToolTranslate;
  help: { href: string; title: string };
  kept: Pick<Kept<unknown>, 'stored' | 'remove'>;
  /** Keeps the entry on the device. Returns why it did not work. */
  onKeep: () => 'full' | 'denied' | undefined;
}

/** The answer in one sentence. */
export function sentenceOf(result: Result, lang: Lang, t: ToolTranslate): string {
  switch (result.state) {
    case 'invalid':
      return '';
    case 'too-long-ago':
      return `${t('result.old.title')}.`;
    case 'late':
      return `${t('result.late.title')}.`;
    default: {
      const window = result.cycles[0]?.window;
      return window ? `${t('result.window', endsText(window, lang))}.` : '';
    }
  }
}

/** The answer: text first, how sure it is, the table, then what to read it with. */
export function Estimate({ result, lengths, mode, lang, t, help, kept, onKeep }: Props) {
  const answer = useRef<HTMLDivElement>(null);
  if (result.state === 'invalid') return null;
  if (result.state === 'too-long-ago' || result.state === 'late')
    return (
      <section class="mt-7 border-t border-line pt-6" aria-labelledby="result">
        <Title text={t(result.state === 'late' ? 'result.late.title' : 'result.old.title')} />
        <p class="mt-3">{result.state === 'late' ? t('result.late', { n: result.days }) : t('result.old')}</p>
        <Flags t={t} help={help} />
      </section>
    );

  const [current] = result.cycles;
  if (!current) return null;
  return (
    <section class="print-target mt-7 border-t border-line pt-6" aria-labelledby="result">
      <div ref={answer}>
        <Title text={t('result.title')} />
        <Answer current={current} days={result.days} due={result.state === 'due'} lang={lang} t={t} />
      </div>
      {result.cautions.map((caution) => (
        <p key={caution} class="mt-3 rounded-card border-2 border-urgent bg-urgent-tint px-4 py-3">
          {t(`caution.${caution}`)}
        </p>
      ))}
      <h3 class="mt-5 text-lg">{t('result.sure.title')}</h3>
      <p class="mt-1">{t(mode === 'one' ? 'result.sure.one' : 'result.sure.range')}</p>
      {lengths && (
        <p>
          {t('result.history', {
            n: lengths.length,
            shortest: Math.min(...lengths),
            longest: Math.max(...lengths),
          })}
          {lengths.length < ENOUGH_CYCLES && ` ${t('result.sure.few')}`}
        </p>
      )}
      <h3 class="mt-5 text-lg">{t('result.shift.title')}</h3>
      <ul class="mt-1 list-disc space-y-1 pl-5">
        {([1, 2, 3] as const).map((n) => (
          <li key={n}>{t(`result.shift.${n}`)}</li>
        ))}
      </ul>
      <CycleTable cycles={result.cycles} lang={lang} t={t} />
      <section class="mt-6 rounded-card bg-sand px-5 py-4" aria-labelledby="limits">
        <h3 id="limits" class="text-lg">
          {t('result.limits.title')}
        </h3>
        <p class="mt-1">{t('result.caveat')}</p>
        <ul class="mt-2 list-disc space-y-1 pl-5">
          {([2, 1, 5, 3, 4] as const).map((n) => (
            <li key={n}>{t(`result.limits.${n}`)}</li>
          ))}
        </ul>
      </section>
      <Flags t={t} help={help} />
      <SaveActions
        t={t}
        cycles={result.cycles}
        text={() => [sentenceOf(result, lang, t), ...linesOf(answer.current), t('result.caveat')].join('\n')}
        kept={kept}
        onKeep={onKeep}
      />
    </section>
  );
}

const Title = ({ text }: { text: string }) => (
  <h2 id="result" tabindex={-1} data-result class="text-2xl outline-none">
    {text}
  </h2>
);

/** The answer's lines below its dates. */
const linesOf = (answer: HTMLElement | null): string[] =>
  [...(answer?.querySelectorAll('p:not([data-dates])') ?? [])].map((line) => line.textContent.trim());

function Answer({
  current: { window, ovulation, nextPeriod },
  days,
  due,
  lang,
  t,
}: {
  current: CycleEstimate;
  days: { from: number; to: number };
  due: boolean;
  lang: Lang;
  t: ToolTranslate;
}) {
  const one = equals(ovulation.from, ovulation.to);
  const { from, to } = ends(window, lang);
  return (
    <>
      {due && <p class="mt-3 font-semibold">{t('result.due')}</p>}
      <p class="mt-3 font-serif text-2xl line-snug" data-dates>
        {from} – {to} <span class="block font-sans text-sm text-soft">({t('result.days', days)})</span>
      </p>
      <p class="mt-2">{t.rich(one ? 'result.ovulation' : 'result.ovulationRange', ends(ovulation, lang))}.</p>
      <p>
        {t.rich(equals(nextPeriod.from, nextPeriod.to) ? 'result.next' : 'result.nextRange', ends(nextPeriod, lang))}.
      </p>
      <p class="mt-2 font-semibold text-danger">{t('notContraception')}.</p>
    </>
  );
}

/** When to go now, and when to get checked. */
const Flags = ({ t, help }: Pick<Props, 't' | 'help'>) => (
  <section class="mt-6 rounded-card border-2 border-danger bg-danger-tint px-5 py-4" aria-labelledby="flags">
    <h3 id="flags" class="text-lg text-danger">
      {t('result.flags.title')}
    </h3>
    <p class="mt-1">{t('result.late.flags')}</p>
    <p class="mt-2">{t('result.flags.checked')}</p>
    <p class="mt-2">
      <a href={help.href}>{help.title}</a>
    </p>
  </section>
);
