/** One more answer before something is noted, each a large button that notes it. */
interface Props<T> {
  title: string;
  why?: string | undefined;
  options: readonly { value: T; text: string }[];
  onPick: (value: T) => void;
}

export function Picker<T extends string | number>({ title, why, options, onPick }: Props<T>) {
  return (
    <section aria-labelledby="pick">
      <h2 id="pick" tabindex={-1} data-focus class="text-2xl outline-none">
        {title}
      </h2>
      {why && <p class="mt-1 text-soft">{why}</p>}
      <div class="mt-4 grid gap-2">
        {options.map(({ value, text }) => (
          <button key={value} type="button" class="button quiet log-big" onClick={() => onPick(value)}>
            {text}
          </button>
        ))}
      </div>
    </section>
  );
}
