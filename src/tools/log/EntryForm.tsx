/** An entry with all its fields, to note it or to change it. */
import { useRef, useState } from 'preact/hooks';
import { BABY_GRAMS } from '../shared/grams.ts';
import { dateMessage } from '../shared/DateField.tsx';
import { ErrorSummary, type FormError } from '../shared/ErrorSummary.tsx';
import { Choice } from '../shared/Field.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { STOOL_COLOURS } from '../shared/stool-colours.ts';
import { useTool } from '../shared/tool-context.ts';
import { type Draft, entryOf, type FieldProblem } from './draft.ts';
import { type Entry, FEEDS, MOODS, newId, SIDES } from './entry.ts';
import { momentOf } from './moment.ts';
import { TimeFields } from './TimeFields.tsx';
import type { LogTranslate } from './words.ts';

interface Props {
  t: LogTranslate;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onSave: (entry: Entry) => void;
  /** Deletes the entry that is being changed. */
  onDelete: (id: string) => void;
}

/** Why a field cannot be taken, in words. */
export function useProblemText(t: LogTranslate): (found: FieldProblem) => string {
  const { lang } = useTool();
  return ({ problem }) => {
    switch (problem.problem) {
      case 'count':
        return t('problem.count', { min: problem.min, max: problem.max });
      case 'weight':
        return t('problem.weight', BABY_GRAMS);
      case 'time':
      case 'not-yet':
      case 'nappy':
        return t(`problem.${problem.problem}`);
      default:
        return dateMessage(problem, t, lang);
    }
  };
}

export function EntryForm({ t, draft, onDraft, onSave, onDelete }: Props) {
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const summary = useRef<HTMLElement | null>(null);
  const messageOf = useProblemText(t);
  const { kind, id } = draft;

  const errors = problems.map((problem): FormError => ({
    id: problem.field,
    field: t(`field.${problem.field}`),
    message: messageOf(problem),
  }));
  const errorOf = (field: FieldProblem['field']): string | undefined =>
    errors.find((error) => error.id === field)?.message;
  const set = (change: Partial<Draft>): void => {
    onDraft({ ...draft, ...change });
    setProblems(problems.filter(({ field }) => !(field in change)));
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const found = entryOf(draft, momentOf(), newId());
    setProblems(found.problems ?? []);
    if (found.entry) onSave(found.entry);
    else requestAnimationFrame(() => summary.current?.focus());
  };

  return (
    <form novalidate onSubmit={submit} aria-labelledby="entry">
      <h2 id="entry" tabindex={-1} data-focus class="text-2xl outline-none">
        {t(id === undefined ? 'form.new' : 'form.change', { kind: t(`kind.${kind}`) })}
      </h2>
      <ErrorSummary errors={errors} focus={(element) => (summary.current = element)} />
      <div class="mt-4 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
        {(kind === 'feed' || kind === 'expression') && (
          <Choice
            name="side"
            legend={t('field.side')}
            options={kind === 'feed' ? FEEDS : SIDES}
            label={(side) => t(`side.${side}`)}
            value={draft.side}
            onChange={(side) => set({ side })}
          />
        )}
        {kind === 'expression' && (
          <NumberField
            id="ml"
            label={t('field.ml')}
            help={t('help.ml')}
            error={errorOf('ml')}
            value={draft.ml}
            onChange={(ml) => set({ ml })}
          />
        )}
        {kind === 'nappy' && (
          <>
            <div>
              <label class="flex min-h-11 items-center gap-3 font-semibold">
                <input
                  id="wet"
                  type="checkbox"
                  class="size-5 shrink-0"
                  checked={draft.wet}
                  aria-invalid={errorOf('wet') ? 'true' : undefined}
                  aria-describedby={errorOf('wet') ? 'wet-error' : undefined}
                  onChange={({ currentTarget }) => set({ wet: currentTarget.checked })}
                />
                {t('field.wet')}
              </label>
              {errorOf('wet') && (
                <p id="wet-error" class="font-semibold text-danger">
                  {errorOf('wet')}
                </p>
              )}
            </div>
            <Choice
              name="stool"
              legend={t('field.stool')}
              options={['none', ...STOOL_COLOURS] as const}
              label={(colour) => t(`colour.${colour}`)}
              value={draft.stool}
              onChange={(stool) => set({ stool })}
            />
          </>
        )}
        {kind === 'weight' && (
          <NumberField
            id="grams"
            label={t('field.grams')}
            help={t('help.grams')}
            error={errorOf('grams')}
            value={draft.grams}
            onChange={(grams) => set({ grams })}
          />
        )}
        {kind === 'massage' && (
          <NumberField
            id="minutes"
            label={t('field.minutes')}
            error={errorOf('minutes')}
            value={draft.minutes}
            onChange={(minutes) => set({ minutes })}
          />
        )}
        {kind === 'mood' && (
          <Choice
            name="mood"
            legend={t('field.mood')}
            options={MOODS}
            label={(mood) => t(`mood.${mood}`)}
            value={draft.mood}
            onChange={(mood) => set({ mood })}
          />
        )}
        <TimeFields t={t} time={draft} onTime={set} errorOf={errorOf} />
        <p class="flex flex-wrap gap-2">
          <button type="submit" class="button log-big">
            {t('form.save')}
          </button>
          {id !== undefined && (
            <button type="button" class="button quiet log-big text-danger" onClick={() => onDelete(id)}>
              {t('form.delete')}
            </button>
          )}
        </p>
      </div>
    </form>
  );
}
