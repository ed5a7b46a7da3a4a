import type { ComponentChildren } from 'preact';
import { LOCALES, type Lang } from '../../site/config.ts';
import { type CivilDate, type DateRange, daysBetween, equals, formatCivil, toIso } from './civil-date.ts';
import type { CycleEstimate, Result } from './domain.ts';
import type { ToolWords } from './words.ts';

interface Props {
  result: Result;
  lang: Lang;
  words: ToolWords;
  help: { href: string; title: string };
}

/** A date as the language writes it, readable by machines. */
function When({ date, lang, year = true }: { date: CivilDate; lang: Lang; year?: boolean }) {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) };
  return <time dateTime={toIso(date)}>{formatCivil(date, LOCALES[lang].intl, options)}</time>;
}

/** Puts elements into the places a sentence names in braces. */
function sentence(text: string, parts: Record<string, ComponentChildren>): ComponentChildren {
  return text.split(/(\{\w+\})/).map((piece) => parts[/^\{(\w+)\}$/.exec(piece)?.[1] ?? ''] ?? piece);
}

const daysIn = ({ from, to }: DateRange): number => daysBetween(from, to) + 1;

const sameYear = ({ from, to }: DateRange): boolean => toIso(from).slice(0, 4) === toIso(to).slice(0, 4);

function Range({ range, lang }: { range: DateRange; lang: Lang }) {
  if (equals(range.from, range.to)) return <When date={range.from} lang={lang} />;
  return (
    <>
      <When date={range.from} lang={lang} year={!sameYear(range)} /> – <When date={range.to} lang={lang} />
    </>
  );
}

/** The answer: text first, then the table, then what to read it with. */
export function Estimate({ result, lang, words, help }: Props) {
  if (result.state === 'invalid') return null;
  if (result.state === 'too-long-ago' || result.state === 'late')
    return (
      <section class="mt-7 border-t border-line pt-6" aria-labelledby="result">
        <h2 id="result" tabindex={-1} data-result class="text-[1.35rem] outline-none">
          {words[result.state === 'late' ? 'result.late.title' : 'result.old.title']}
        </h2>
        <p class="mt-3">
          {result.state === 'late' ? sentence(words['result.late'], { n: result.days }) : words['result.old']}
        </p>
        <p class="mt-3 rounded-card border-2 border-danger bg-danger-tint px-4 py-3">{words['result.late.flags']}</p>
        <p class="mt-3">
          <a href={help.href}>{help.title}</a>
        </p>
      </section>
    );

  const [current] = result.cycles;
  if (!current) return null;
  return (
    <section class="mt-7 border-t border-line pt-6" aria-labelledby="result">
      <h2 id="result" tabindex={-1} data-result class="text-[1.35rem] outline-none">
        {words['result.title']}
      </h2>
      <Answer current={current} days={result.days} due={result.state === 'due'} lang={lang} words={words} />
      {result.cautions.map((caution) => (
        <p key={caution} class="mt-3 rounded-card border-2 border-urgent bg-urgent-tint px-4 py-3">
          {words[`caution.${caution}`]}
        </p>
      ))}
      <Calendar cycles={result.cycles} lang={lang} words={words} />
      <section class="mt-6 rounded-card bg-sand px-5 py-4" aria-labelledby="limits">
        <h3 id="limits">{words['result.limits.title']}</h3>
        <p class="mt-1">{words['result.caveat']}</p>
        <ul class="mt-2 list-disc space-y-1 pl-5">
          {([2, 1, 5, 3, 4] as const).map((n) => (
            <li key={n}>{words[`result.limits.${n}`]}</li>
          ))}
        </ul>
      </section>
    </section>
  );
}

function Answer({
  current,
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
  const { window, ovulation, nextPeriod } = current;
  const one = equals(ovulation.from, ovulation.to);
  const ends = (range: DateRange) => ({
    from: <When date={range.from} lang={lang} year={!sameYear(range)} />,
    to: <When date={range.to} lang={lang} />,
    date: <When date={range.from} lang={lang} />,
  });
  return (
    <>
      {due && <p class="mt-3 font-semibold">{words['result.due']}</p>}
      <p class="mt-3 font-serif text-[1.3rem] leading-snug">
        {sentence(words['result.window'], ends(window))}
        <span class="block font-sans text-[0.95rem] text-soft">({sentence(words['result.days'], days)})</span>
      </p>
      <p class="mt-2">{sentence(words[one ? 'result.ovulation' : 'result.ovulationRange'], ends(ovulation))}.</p>
      <p>{sentence(words[one ? 'result.next' : 'result.nextRange'], ends(nextPeriod))}.</p>
      <p class="mt-2 font-semibold text-danger">{words.notContraception}.</p>
    </>
  );
}

/** Three cycles, each less certain than the one before. */
function Calendar({ cycles, lang, words }: { cycles: CycleEstimate[]; lang: Lang; words: ToolWords }) {
  const plural = new Intl.PluralRules(LOCALES[lang].intl);
  return (
    <div class="stacked mt-6">
      <table class="w-full border-collapse text-[0.94rem]">
        <caption id="calendar" class="pb-2 text-left font-semibold">
          {words['calendar.title']} <span class="font-normal text-soft">{words['calendar.note']}</span>
        </caption>
        <thead>
          <tr class="border-b-2 border-edge text-left">
            {(['cycle', 'start', 'window', 'sure'] as const).map((column) => (
              <th key={column} scope="col" class="py-2 pr-4">
                {words[`calendar.${column}`]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cycles.map(({ start, window }, n) => (
            <tr key={n} class="border-b border-line align-top">
              <th scope="row" class="py-2 pr-4 text-left font-semibold">
                {words[`calendar.cycle.${n as 0 | 1 | 2}`]}
              </th>
              <td class="py-2 pr-4" data-label={words['calendar.start']}>
                <Range range={start} lang={lang} />
              </td>
              <td class="py-2 pr-4" data-label={words['calendar.window']}>
                <Range range={window} lang={lang} />
              </td>
              <td class="py-2 text-soft" data-label={words['calendar.sure']}>
                {sentence(
                  words[plural.select(daysIn(window)) === 'one' ? 'calendar.width.one' : 'calendar.width.other'],
                  {
                    n: daysIn(window),
                  },
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
