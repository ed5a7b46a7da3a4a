import { expect, test, vi } from 'vitest';
import { keepEarlyTaps } from './early-taps.ts';

/** As much of an element as taps need. */
class Part extends EventTarget {
  isConnected = true;
  checked = false;
  constructor(
    readonly type: string,
    public value = '',
  ) {
    super();
  }
  closest(): this | null {
    return this.type === 'button' ? this : null;
  }
  click = vi.fn();
}

/** An event that comes to the root from one of its parts. */
function from(root: EventTarget, part: Part, type: string): Event {
  const event = new Event(type, { cancelable: true });
  Object.defineProperty(event, 'target', { value: part });
  root.dispatchEvent(event);
  return event;
}

const start = (onTap = () => undefined) => {
  const root = new EventTarget();
  return { root, taps: keepEarlyTaps(root as HTMLElement, onTap) };
};

test('the last button that was pressed is pressed again, once', () => {
  const onTap = vi.fn();
  const { root, taps } = start(onTap);
  const [yes, no] = [new Part('button'), new Part('button')];
  from(root, yes, 'click');
  from(root, no, 'click');
  expect(onTap).toHaveBeenCalledTimes(2);
  taps.replay();
  expect([yes.click, no.click].map((click) => click.mock.calls.length)).toEqual([0, 1]);
});

test('what was typed, chosen or ticked is told again before the button', () => {
  const { root, taps } = start();
  const told: string[] = [];
  const [text, radio, button] = [new Part('text'), new Part('radio'), new Part('button')];
  for (const [name, part] of [['text', text] as const, ['radio', radio] as const])
    for (const type of ['input', 'change'])
      part.addEventListener(type, () => told.push(`${name} ${type}: ${name === 'text' ? part.value : part.checked}`));
  button.click.mockImplementation(() => told.push('button'));
  from(root, button, 'click');
  text.value = '1 Maret';
  from(root, text, 'input');
  text.value = '1 Maret 2024';
  from(root, text, 'input');
  radio.checked = true;
  from(root, radio, 'input');
  // The script draws the empty fields that it knows.
  text.value = '';
  radio.checked = false;
  taps.replay();
  expect(told).toEqual([
    'text input: 1 Maret 2024',
    'text change: 1 Maret 2024',
    'radio input: true',
    'radio change: true',
    'button',
  ]);
});

test('nothing happens where nothing was done, or where its part is gone', () => {
  const { root, taps } = start();
  const [text, button] = [new Part('text', 'a'), new Part('button')];
  from(root, text, 'click');
  from(root, text, 'input');
  from(root, button, 'click');
  text.isConnected = button.isConnected = false;
  text.value = '';
  taps.replay();
  expect(text.value).toBe('');
  expect(button.click).not.toHaveBeenCalled();
});

test('a button that the script heard is not pressed a second time', () => {
  const { root, taps } = start();
  const button = new Part('button');
  taps.stop();
  from(root, button, 'click');
  taps.replay();
  expect(button.click).not.toHaveBeenCalled();
});

test('no form is sent before the script is there, and afterwards the script decides', () => {
  const { root, taps } = start();
  const form = new Part('form');
  expect(from(root, form, 'submit').defaultPrevented).toBe(true);
  taps.stop();
  expect(from(root, form, 'submit').defaultPrevented).toBe(false);
});
