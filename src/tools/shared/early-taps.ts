/**
 * What somebody does in a tool before its script is there: what they typed, and the last button that they pressed. The
 * buttons are real long before they work, so nothing of it may be lost, and no form may be sent to a server.
 */

export interface EarlyTaps {
  /** Stops listening: from now on the tool's script hears for itself. */
  stop: () => void;
  /** Does again what was done before. */
  replay: () => void;
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Starts to listen.
 * @param root the tool, as the server drew it
 * @param onTap is called when a button was pressed that cannot answer yet
 */
export function keepEarlyTaps(root: HTMLElement, onTap: () => void): EarlyTaps {
  const typed = new Map<Input, string | boolean>();
  let pressed: HTMLElement | undefined;
  const onInput = ({ target }: Event): void => {
    const input = target as Input;
    typed.set(input, isTicked(input) ? input.checked : input.value);
  };
  const onClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('button');
    if (!button) return;
    pressed = button;
    onTap();
  };
  // Sent by the browser, a form would put what was typed into the address.
  const onSubmit = (event: Event): void => event.preventDefault();
  root.addEventListener('input', onInput);
  root.addEventListener('click', onClick);
  root.addEventListener('submit', onSubmit);
  return {
    stop: () => {
      root.removeEventListener('input', onInput);
      root.removeEventListener('click', onClick);
      root.removeEventListener('submit', onSubmit);
    },
    replay: () => {
      for (const [input, value] of typed) {
        if (!input.isConnected) continue;
        if (typeof value === 'boolean') (input as HTMLInputElement).checked = value;
        else input.value = value;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
      }
      if (pressed?.isConnected) pressed.click();
    },
  };
}

const isTicked = (input: Input): input is HTMLInputElement => input.type === 'radio' || input.type === 'checkbox';
