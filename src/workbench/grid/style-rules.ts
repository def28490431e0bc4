/**
 * Classes made while the page runs, one for each look that is met: a cell then costs one attribute instead of ten
 * properties. Rules go through the CSSOM, which a strict Content-Security-Policy allows.
 */
export interface StyleRules {
  /** The class for a key; `css` is asked for declarations when the key is new. */
  readonly classOf: (key: string, css: () => string) => string;
}

/** A set of rules for a document; classes begin with `prefix`. Where sheets cannot be made (tests) classes mean nothing. */
export function styleRules(target: Document, prefix: string): StyleRules {
  const names = new Map<string, string>();
  const sheet = newSheet(target);
  return {
    classOf: (key, css) => {
      let name = names.get(key);
      if (name === undefined) {
        name = `${prefix}${names.size}`;
        names.set(key, name);
        sheet?.insertRule(`.${name}{${css()}}`, sheet.cssRules.length);
      }
      return name;
    },
  };
}

function newSheet(target: Document): CSSStyleSheet | null {
  if (typeof CSSStyleSheet === 'undefined' || !('adoptedStyleSheets' in target)) return null;
  const sheet = new CSSStyleSheet();
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  return sheet;
}
