const SUBSTANCE = '.prose > h2[id]';

/**
 * How many screens of a phone come before the first heading that explains.
 * @param phone in CSS pixels
 * @returns nothing where there is no such heading
 */
export async function screensBefore(
  address: string,
  phone: { width: number; height: number },
): Promise<number | undefined> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {
    position: 'fixed',
    visibility: 'hidden',
    width: `${phone.width}px`,
    height: `${phone.height}px`,
  });
  frame.tabIndex = -1;
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  await view?.document.fonts.ready;
  const heading = view?.document.querySelector(SUBSTANCE);
  const screens = heading && view ? (heading.getBoundingClientRect().top + view.scrollY) / phone.height : undefined;
  frame.remove();
  return screens;
}
