import { useRef } from 'preact/hooks';
import type { Lang } from '../../languages.ts';
import { equals } from './civil-date.ts';
import { CycleTable } from './CycleTable.tsx';
import type { CycleEstimate, Result } from './domain.ts';
import type { Mode } from './entry.ts';
import { ENOUGH_CYCLES } from './history.ts';
import { Keep, type Storage } from './Keep.tsx';
import { ends, sentence } from './sentence.tsx';
import type { ToolWords } from './words.ts';

interface Props {
  result: Result;
  /** Cycle lengths, when they were derived from past dates. */
  lengths: number[] | undefined;
  mode: Mode;
  lang: Lang;
  words: ToolWords;
  help: { href: string; title: string };
  storage: Storage;
}

/** The answer: text first, how sure it is, the table, then what to read it with. */
export function Estimate({ result, lengths, mode, lang, words, help, storage }: Props) {
  const answer = useRef<HTMLDivElement>(null);
  if (result.state === 'invalid') return null;
  if (result.state === 'too-long-ago' || result.state === 'late')
    return (
      <section class="mt-7 border-t border-line pt-6" aria-labelledby="result">
        <Title text={words[result.state === 'late' ? 'result.late.title' : 'result.old.title']} />
        <p class="mt-3">
          {result.state === 'late' ? sentence(words['result.late'], { n: result.days }) : words['result.old']}
        </p>
        <Flags words={words} help={help} />
      </section>
    );

  const [current] = result.cycles;
  if (!current) return null;
  return (
    <section class="print-target mt-7 border-t border-line pt-6" aria-labelledby="result">
      <div ref={answer}>
        <Title text={words['result.title']} />
        <Answer current={current} days={result.days} due={result.state === 'due'} lang={lang} words={words} />
      </div>
      {result.cautions.map((caution) => (
        <p key={caution} class="mt-3 rounded-card border-2 border-urgent bg-urgent-tint px-4 py-3">
          {words[`caution.${caution}`]}
        </p>
      ))}
      <h3 class="mt-5 text-lg">{words['result.sure.title']}</h3>
      <p class="mt-1">{words[mode === 'one' ? 'result.sure.one' : 'result.sure.range']}</p>
      {lengths && (
        <p>
          {sentence(words['result.history'], {
            n: lengths.length,
            shortest: Math.min(...lengths),
            longest: Math.max(...lengths),
          })}
          {lengths.length < ENOUGH_CYCLES && ` ${words['result.sure.few']}`}
        </p>
      )}
      <h3 class="mt-5 text-lg">{words['result.shift.title']}</h3>
      <ul class="mt-1 list-disc space-y-1 pl-5">
        {([1, 2, 3] as const).map((n) => (
          <li key={n}>{words[`result.shift.${n}`]}</li>
        ))}
      </ul>
      <CycleTable cycles={result.cycles} lang={lang} words={words} />
      <section class="mt-6 rounded-card bg-sand px-5 py-4" aria-labelledby="limits">
        <h3 id="limits" class="text-lg">
          {words['result.limits.title']}
        </h3>
        <p class="mt-1">{words['result.caveat']}</p>
        <ul class="mt-2 list-disc space-y-1 pl-5">
          {([2, 1, 5, 3, 4] as const).map((n) => (
            <li key={n}>{words[`result.limits.${n}`]}</li>
          ))}
        </ul>
      </section>
      <Flags words={words} help={help} />
      <Keep words={words} cycles={result.cycles} text={() => asText(answer.current, words)} storage={storage} />
    </section>
  );
}

const Title = ({ text }: { text: string }) => (
  <h2 id="result" tabindex={-1} data-result class="text-2xl outline-none">
    {text}
  </h2>
);

/** The answer's lines, with the two that must never be left behind. */
const asText = (answer: HTMLElement | null, words: ToolWords): string =>
  [...(answer?.querySelectorAll('h2, p') ?? [])]
    .map((line) => line.textContent.trim())
    .concat(words['result.caveat'])
    .join('\n');

function Answer({
  current: { window, ovulation, nextPeriod },
  days,
  due,
  lang,
  words,
}: {
  current: CycleEstimate;
  days: { from: number; to: number };
  due: boolean;
  lang: Lang;
  words: ToolWords;
}) {
  const one = equals(ovulation.from, ovulation.to);
  return (
    <>
      {due && <p class="mt-3 font-semibold">{words['result.due']}</p>}
      <p class="mt-3 font-serif text-2xl leading-snug">
        {sentence(words['result.window'], ends(window, lang))}{' '}
        <span class="block font-sans text-sm text-soft">({sentence(words['result.days'], days)})</span>
      </p>
      <p class="mt-2">{sentence(words[one ? 'result.ovulation' : 'result.ovulationRange'], ends(ovulation, lang))}.</p>
      <p>
        {sentence(
          words[equals(nextPeriod.from, nextPeriod.to) ? 'result.next' : 'result.nextRange'],
          ends(nextPeriod, lang),
        )}
        .
      </p>
      <p class="mt-2 font-semibold text-danger">{words.notContraception}.</p>
    </>
  );
}

/** When to go now, and when to get checked. */
const Flags = ({ words, help }: Pick<Props, 'words' | 'help'>) => (
  <section class="mt-6 rounded-card border-2 border-danger bg-danger-tint px-5 py-4" aria-labelledby="flags">
    <h3 id="flags" class="text-lg text-danger">
      {words['result.flags.title']}
    </h3>
    <p class="mt-1">{words['result.late.flags']}</p>
    <p class="mt-2">{words['result.flags.checked']}</p>
    <p class="mt-2">
      <a href={help.href}>{help.title}</a>
    </p>
  </section>
);
