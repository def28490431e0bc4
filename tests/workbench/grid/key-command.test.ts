import { editorCommand, gridCommand, type Key } from '../../../src/workbench/grid/key-command.js';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test.each<[string, Key, unknown]>([
  ['arrow', key('ArrowDown'), { kind: 'move', move: { kind: 'step', to: 'down' }, extends: false }],
  [
    'shift and arrow',
    key('ArrowUp', { shiftKey: true }),
    { kind: 'move', move: { kind: 'step', to: 'up' }, extends: true },
  ],
  [
    'ctrl and arrow',
    key('ArrowLeft', { ctrlKey: true }),
    { kind: 'move', move: { kind: 'jump', to: 'left' }, extends: false },
  ],
  ['home', key('Home'), { kind: 'move', move: { kind: 'row-start' }, extends: false }],
  [
    'ctrl and end',
    key('End', { ctrlKey: true }),
    { kind: 'move', move: { kind: 'sheet-end' }, extends: false },
  ],
  [
    'page down',
    key('PageDown'),
    { kind: 'move', move: { kind: 'page', to: 'down', px: 400 }, extends: false },
  ],
  ['ctrl and page down', key('PageDown', { ctrlKey: true }), { kind: 'sheet', step: 1 }],
  [
    'shift and tab',
    key('Tab', { shiftKey: true }),
    { kind: 'move', move: { kind: 'step', to: 'left' }, extends: false },
  ],
  ['enter', key('Enter'), { kind: 'move', move: { kind: 'step', to: 'down' }, extends: false }],
  ['F2', key('F2'), { kind: 'edit' }],
  ['delete', key('Delete'), { kind: 'clear' }],
  ['ctrl+z', key('z', { ctrlKey: true }), { kind: 'undo' }],
  ['ctrl+shift+z', key('Z', { ctrlKey: true, shiftKey: true }), { kind: 'redo' }],
  ['ctrl+y', key('y', { ctrlKey: true }), { kind: 'redo' }],
  ['F6', key('F6'), { kind: 'next-region' }],
  ['a letter', key('a'), null],
  ['ctrl+c', key('c', { ctrlKey: true }), null],
  ['a key of the input method', key('Process', { keyCode: 229 }), null],
  ['an arrow of the input method', key('ArrowDown', { isComposing: true }), null],
])('in the grid: %s', (_, pressed, command) => {
  expect(gridCommand(pressed, 400)).toEqual(command);
});

test.each<[string, Key, boolean, unknown]>([
  ['enter', key('Enter'), true, { kind: 'commit', move: { kind: 'step', to: 'down' } }],
  ['enter that ends a composition', key('Enter', { isComposing: true }), true, null],
  ['enter that ends a composition, told by its code', key('Enter', { keyCode: 229 }), true, null],
  ['alt and enter', key('Enter', { altKey: true }), true, { kind: 'line-break' }],
  ['escape', key('Escape'), false, { kind: 'cancel' }],
  ['tab', key('Tab'), false, { kind: 'commit', move: { kind: 'step', to: 'right' } }],
  ['arrow while typing', key('ArrowRight'), true, { kind: 'commit', move: { kind: 'step', to: 'right' } }],
  ['arrow while editing', key('ArrowRight'), false, null],
  ['shift and arrow', key('ArrowRight', { shiftKey: true }), true, null],
])('in a cell: %s', (_, pressed, isTyping, command) => {
  expect(editorCommand(pressed, isTyping)).toEqual(command);
});
