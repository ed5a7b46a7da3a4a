import type { WordedSign } from './signs.ts';

interface Props {
  signs: readonly WordedSign[];
  help: { href: string; title: string };
}

/** Danger signs of what was just noted: whose they are, how soon to act, and the way to all of them. */
export function SignNote({ signs, help }: Props) {
  if (signs.length === 0) return null;
  return (
    <div class="mt-3 grid gap-2">
      {signs.map(({ key, level, title, lead, line }) => (
        <div
          key={key}
          class={`rounded-card border-2 px-4 py-3 ${level === 'emergency' ? 'border-danger bg-danger-tint' : 'border-urgent bg-urgent-tint'}`}
        >
          <p class={`font-bold ${level === 'emergency' ? 'text-danger' : 'text-urgent'}`}>{title}</p>
          <p>
            {lead} {line}
          </p>
        </div>
      ))}
      <p>
        <a class="font-semibold" href={help.href}>
          {help.title}
        </a>
      </p>
    </div>
  );
}
