import { useTool } from './tool-context.ts';

/** What is wrong with a field. */
export interface FormError {
  /** The field's id. */
  id: string;
  /** What the field is called. */
  field: string;
  message: string;
}

/** A field's name and what is wrong with it, in one line; a question ends with its own mark. */
const inOneLine = ({ field, message }: FormError): string =>
  field.endsWith('?') ? `${field} ${message}` : `${field}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;

/** Everything that is wrong with a form, each a link to its field, by the field's name. */
export function ErrorSummary({
  errors,
  focus,
}: {
  errors: readonly FormError[];
  focus: (element: HTMLElement | null) => void;
}) {
  const { t } = useTool();
  if (errors.length === 0) return null;
  return (
    <div
      ref={focus}
      tabindex={-1}
      role="alert"
      class="mt-4 rounded-card border-2 border-danger bg-danger-tint px-4 py-3"
    >
      <p class="font-bold text-danger">{t('error.title')}</p>
      <ul class="list-disc pl-5">
        {errors.map((error) => (
          <li key={error.id}>
            <a href={`#${error.id}`} onClick={(event) => goTo(event, error.id)}>
              {inOneLine(error)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the field itself, out of any fold, and not by the address: Back leads to the question before. */
function goTo(event: Event, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  field.closest('details')?.setAttribute('open', '');
  field.focus();
}
