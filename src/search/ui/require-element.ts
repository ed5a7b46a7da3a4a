/** An element that the results page always has. @throws when it has not */
export function requireElement<E extends Element>(page: HTMLElement, selector: string, type: new () => E): E {
  const found = page.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search page lacks ${selector}.`);
  return found;
}
