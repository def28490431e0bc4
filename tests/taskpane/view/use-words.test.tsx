/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import * as React from 'react';

test('a screen in English is drawn in Japanese until the English has come, then again', async () => {
  // Nothing is known yet, but React stays the one the screen is drawn with.
  jest.resetModules();
  jest.doMock('react', () => React);
  const { addWords } = await import('../../../src/locales/known-words.js');
  const { useWords } = await import('../../../src/taskpane/view/use-words.js');
  addWords('ja', { 'pane.retry': 'もう一度試す' });
  const { result, rerender } = renderHook(() => useWords('en'));
  const before = result.current;
  expect(before('pane.retry')).toBe('もう一度試す');
  rerender();
  expect(result.current).toBe(before);
  act(() => addWords('en', { 'pane.retry': 'Try again' }));
  expect(result.current('pane.retry')).toBe('Try again');
});
