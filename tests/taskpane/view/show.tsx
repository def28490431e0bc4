import { act, configure, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Pane } from '../../../src/taskpane/view/pane.js';
import { loadPanel } from '../../../src/taskpane/view/later.js';
import type { FakeDesk } from './fake-desk.js';

// jsdom asks every ancestor for its styles to know what is hidden; screens that are loaded when opened take their time.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const LIST_HEIGHT = 600;
const ROW_HEIGHT = 96;

function size(name: 'clientHeight' | 'clientWidth' | 'offsetHeight', pixels: number): void {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => pixels });
}

/** What jsdom does not have: sizes, and being told of their changes. */
function prepare(): void {
  globalThis.ResizeObserver = class {
    observe(): void {
      // Sizes never change here.
    }
    unobserve(): void {
      // Nothing is observed.
    }
    disconnect(): void {
      // Nothing is observed.
    }
  };
  size('clientHeight', LIST_HEIGHT);
  size('clientWidth', 350);
  size('offsetHeight', ROW_HEIGHT);
  Element.prototype.scrollTo = () => undefined;
  withoutRules();
}

/** Names of controls are asked of the styles of all they hold, rule by rule, and Fluent has thousands: none are kept. */
function withoutRules(): void {
  const style = document.head.appendChild(document.createElement('style'));
  const { sheet } = style;
  if (!sheet) throw new Error('no style sheet');
  (Object.getPrototypeOf(sheet) as CSSStyleSheet).insertRule = () => 0;
  style.remove();
}

/** The pane over a desk, with a reader in front of it. */
export async function show(desk: FakeDesk): Promise<RenderResult & { readonly user: UserEvent }> {
  prepare();
  const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });
  // The tabs are a part that is loaded.
  await loadPanel();
  const shown = await act(async () => render(<Pane desk={desk} theme="light" />));
  return { ...shown, user };
}
