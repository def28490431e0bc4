import { isTrue } from './xml-values.js';

/** Reads an attribute of a sheetProtection element. */
type Attribute = (name: string) => string | undefined;

/** Whether a sheet is protected at all. */
export function isProtected(attribute: Attribute): boolean {
  return isTrue(attribute('sheet'));
}

/** Whether the protection of a sheet asks for a password; without one anybody can take it off. */
export function hasPassword(attribute: Attribute): boolean {
  return ['password', 'hashValue'].some((name) => (attribute(name) ?? '') !== '');
}
