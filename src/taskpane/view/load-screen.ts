import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadFurtherWords } from '../../locales/load-words.js';

/** A screen nobody sees at first: it is loaded when it is opened, and with it the words it may need. */
export function loadScreen<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [screen] = await Promise.all([load(), loadFurtherWords()]);
    return { default: screen };
  });
}
