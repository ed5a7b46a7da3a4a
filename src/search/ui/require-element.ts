/** An element that a page always has. @throws when it has not */
export function requireElement<E extends Element>(page: ParentNode, selector: string, type: new () => E): E {
  const found = page.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page lacks ${selector}.`);
  return found;
}
