/** The log: a pad of large buttons and the day's entries; from there to forms, charts, the sheet and files. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { translator } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import { DURATIONS } from '../massage-guide/durations.ts';
import { packOnSwitch, unpack } from '../shared/language-hop.ts';
import { STOOL_COLOURS } from '../shared/stool-colours.ts';
import { tapGuard } from '../shared/tap-guard.ts';
import { ToolFrame } from '../shared/ToolFrame.tsx';
import { useSteps } from '../shared/use-steps.ts';
import { type Carried, parseCarried, type Step } from './carried.ts';
import { DayList } from './DayList.tsx';
import { dayAfter, entriesByDay, lastFeed } from './days.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { type Draft, draftOf, entryOf, newDraft } from './draft.ts';
import { type Entry, type Kind, MOODS, newId } from './entry.ts';
import { EntryForm } from './EntryForm.tsx';
import type { Rise } from './FirstDays.tsx';
import { KeepNote } from './KeepNote.tsx';
import { dayOf, momentOf } from './moment.ts';
import { NotePad } from './NotePad.tsx';
import { Picker } from './Picker.tsx';
import { SignNote } from './SignNote.tsx';
import { signsOf, type WordedSign } from './signs.ts';
import { clockText, entryText } from './texts.ts';
import { useLog } from './use-log.ts';
import { useNow } from './use-now.ts';
import type { LogWords } from './words.ts';

interface Link {
  href: string;
  title: string;
}

interface Props {
  lang: Lang;
  words: LogWords;
  /** The tool's key. */
  tool: string;
  signs: readonly WordedSign[];
  rise: readonly Rise[];
  /** Where the rise was measured. */
  source: { name: string; href: string };
  links: { help: Link; enough: Link };
}

/** What has just been done to an entry, and how to take it back. */
interface Done {
  what: 'noted' | 'changed' | 'removed';
  entry: Entry;
  undo: () => void;
}

type Views = typeof import('./views.ts');
/** Steps that need them. */
const MORE = ['overview', 'first', 'sheet', 'files'] as const;

export default function LogTool({ lang, words, tool, signs, rise, source, links }: Props) {
  const t = translator(words, lang);
  const way = useSteps<Step>('log');
  const [draft, setDraft] = useState<Draft>();
  const [done, setDone] = useState<Done>();
  const [day, setDay] = useState<string>();
  const [keepProblem, setKeepProblem] = useState('');
  const [deletion, setDeletion] = useState('');
  const [views, setViews] = useState<Views>();
  const [viewsProblem, setViewsProblem] = useState('');
  const guard = useMemo(tapGuard, []);
  const now = useNow();
  const { step } = way;

  /** Nothing of what was there is shown any more. */
  const startAfresh = (said: string): void => {
    setDone(undefined);
    setDraft(undefined);
    setDay(undefined);
    setDeletion(said);
    way.restart();
  };
  const view = useLog(() => startAfresh(t('kept.deletedElsewhere')));
  const { log, stored } = view;

  /** Goes where more of the script is needed, once it is there. */
  const withViews = (go: () => void): void => {
    setViewsProblem('');
    import('./views.ts').then(
      (loaded) => {
        setViews(loaded);
        go();
      },
      () => setViewsProblem(t('more.notLoaded')),
    );
  };

  const current = useRef<Carried>();
  current.current = { steps: way.steps, draft, log: stored ? undefined : log };
  useLayoutEffect(() => {
    const carried = unpack(tool, parseCarried);
    if (carried) {
      if (carried.log) view.takeIn(carried.log);
      setDraft(carried.draft);
      const goOn = (): void => way.resume(carried.steps);
      if (MORE.some((view) => carried.steps.includes(view))) withViews(goOn);
      else goOn();
    }
    return packOnSwitch(tool, () => current.current);
  }, []);

  const tell = (said: Done | undefined): void => {
    guard.shown(performance.now());
    setDone(said);
    setDeletion('');
    setKeepProblem('');
  };

  const note = (entry: Entry): void => {
    view.put(entry);
    setDay(undefined);
    tell({ what: 'noted', entry, undo: () => view.remove(entry.id) });
  };

  const noteNow = (kind: Kind, preset: Partial<Draft>): void => {
    const at = momentOf();
    const { entry } = entryOf(newDraft(kind, at, preset), at, newId());
    if (entry) note(entry);
  };
  const open = (next: Draft, to: 'pick' | 'form'): void => {
    setDraft(next);
    way.next(to);
  };
  /** What was picked completes the draft, and the pad comes back. */
  const picked = (preset: Partial<Draft>): void => {
    if (!draft) return;
    noteNow(draft.kind, { wet: draft.wet, ...preset });
    way.back();
  };

  const save = (entry: Entry): void => {
    const before = log.entries.find(({ id }) => id === entry.id);
    if (before) {
      view.put(entry);
      tell({ what: 'changed', entry, undo: () => view.put(before) });
    } else note(entry);
    way.back();
  };
  const remove = (id: string): void => {
    const entry = log.entries.find((candidate) => candidate.id === id);
    if (!entry) return;
    view.remove(id);
    tell({ what: 'removed', entry, undo: () => view.put(entry) });
    way.back();
  };

  const keep = async (): Promise<void> => {
    setKeepProblem('');
    const problem = await view.keep();
    if (problem && problem !== 'gone') setKeepProblem(t(`kept.${problem}`));
  };
  const deleteAll = async (): Promise<void> => {
    if (await view.clear()) startAfresh(t('kept.deleted'));
    else way.restart();
  };

  /** The second tap of a double tap notes nothing, and meets nothing that has just come. */
  const stopSecondTap = (event: MouseEvent): void => {
    if (guard.accepts(event.timeStamp)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const doneText = done ? t(done.what, { what: entryText(done.entry, t), time: clockText(done.entry.at, lang) }) : '';
  const today = now ? dayOf(now) : undefined;
  const shownDay = day ?? today;

  return (
    <ToolFrame
      lang={lang}
      words={words}
      way={way}
      status={doneText || deletion}
      stored={stored === 'newer' ? 'unreadable' : stored}
      onForget={() => {
        if (step !== 'delete') way.next('delete');
      }}
    >
      {step === 'log' && (
        <div onClickCapture={stopSecondTap}>
          <NotePad
            lang={lang}
            t={t}
            now={now}
            last={lastFeed(log)}
            done={
              done && {
                text: doneText,
                undo: () => {
                  done.undo();
                  tell(undefined);
                },
                change: done.what === 'removed' ? undefined : () => open(draftOf(done.entry), 'form'),
              }
            }
            onFeed={(side) => noteNow('feed', { side })}
            onWet={() => noteNow('nappy', { wet: true })}
            onStool={(wet) => open(newDraft('nappy', momentOf(), { wet }), 'pick')}
            onMore={(kind) => open(newDraft(kind, momentOf()), kind === 'massage' || kind === 'mood' ? 'pick' : 'form')}
          >
            <SignNote
              signs={signsOf(done?.what === 'removed' ? undefined : done?.entry, log.birth, signs)}
              help={links.help}
            />
          </NotePad>
          {deletion && <p class="mt-4 font-semibold text-accent">{deletion}</p>}
          <KeepNote t={t} view={view} problem={keepProblem} onKeep={() => void keep()} />
          {today && shownDay && (
            <DayList
              lang={lang}
              t={t}
              day={shownDay}
              today={today}
              entries={entriesByDay(log.entries, [shownDay]).get(shownDay) ?? []}
              onDay={(by) => setDay(dayAfter(shownDay, by))}
              onChange={(entry) => open(draftOf(entry), 'form')}
            />
          )}
          <section class="no-print mt-6" aria-labelledby="more">
            <h3 id="more" class="text-lg">
              {t('more.title')}
            </h3>
            <p class="mt-2 flex flex-wrap gap-2">
              {MORE.map((to) => (
                <button key={to} type="button" class="button quiet" onClick={() => withViews(() => way.next(to))}>
                  {t(`more.${to}`)}
                </button>
              ))}
            </p>
            <p role="status" class="font-semibold text-danger">
              {viewsProblem}
            </p>
          </section>
        </div>
      )}
      {step === 'pick' && draft?.kind === 'nappy' && (
        <Picker
          title={t('pick.nappy')}
          options={STOOL_COLOURS.map((value) => ({ value, text: t(`colour.${value}`) }))}
          onPick={(stool) => picked({ stool })}
        />
      )}
      {step === 'pick' && draft?.kind === 'massage' && (
        <Picker
          title={t('pick.massage')}
          why={t('pick.massage.why')}
          options={[
            ...DURATIONS.map(({ minutes: n }) => ({ value: String(n), text: t('minutes', { n }) })),
            { value: '', text: t('minutes.none') },
          ]}
          onPick={(minutes) => picked({ minutes })}
        />
      )}
      {step === 'pick' && draft?.kind === 'mood' && (
        <Picker
          title={t('pick.mood')}
          why={t('pick.mood.why')}
          options={MOODS.map((value) => ({ value, text: t(`mood.${value}`) }))}
          onPick={(mood) => picked({ mood })}
        />
      )}
      {step === 'form' && draft && <EntryForm t={t} draft={draft} onDraft={setDraft} onSave={save} onDelete={remove} />}
      {step === 'overview' && views && today && (
        <views.Overview lang={lang} t={t} log={log} today={today} enough={links.enough} />
      )}
      {step === 'first' && views && (
        <views.FirstDays lang={lang} t={t} log={log} rise={rise} source={source} onBirth={view.setBirth} />
      )}
      {step === 'sheet' && views && now && <views.Sheet lang={lang} t={t} log={log} now={now} />}
      {step === 'files' && views && (
        <views.Files t={t} log={log} onTakeIn={view.takeIn} onDelete={() => way.next('delete')} />
      )}
      {step === 'delete' && <DeleteAll t={t} n={log.entries.length} onYes={() => void deleteAll()} onNo={way.back} />}
    </ToolFrame>
  );
}
