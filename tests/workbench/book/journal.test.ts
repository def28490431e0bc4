import { inverse, type Edit } from '../../../src/sheet/edit.js';
import {
  afterPane,
  afterRedo,
  afterUndo,
  EMPTY_JOURNAL,
  noted,
  type Entry,
} from '../../../src/workbench/book/journal.js';

const edit = (text: string): Edit => ({
  kind: 'input',
  sheet: '表',
  before: [{ row: 0, column: 0, content: { kind: 'blank' } }],
  after: [{ row: 0, column: 0, content: { kind: 'text', text } }],
});
const settings: Edit = { kind: 'settings', before: null, after: '{}' };
const grid = (text: string): Entry => ({ maker: 'grid', edits: [edit(text)] });

test('undo and redo move the latest change back and forth; a new change ends redoing', () => {
  const [a, b, c] = [grid('a'), grid('b'), grid('c')];
  const both = noted(noted(EMPTY_JOURNAL, a), b);
  const back = afterUndo(both);
  expect(back).toEqual({ done: [a], undone: [b] });
  expect(afterRedo(back)).toEqual(both);
  expect(noted(back, c)).toEqual({ done: [a, c], undone: [] });
  expect(afterUndo(EMPTY_JOURNAL)).toEqual(EMPTY_JOURNAL);
  expect(afterRedo(EMPTY_JOURNAL)).toEqual(EMPTY_JOURNAL);
});

test('settings alone are no change to undo', () => {
  expect(afterPane(EMPTY_JOURNAL, [settings])).toEqual(EMPTY_JOURNAL);
});

test('the pane taking back its own change is an undo', () => {
  const edits = [edit('a'), settings];
  const made = afterPane(EMPTY_JOURNAL, edits);
  expect(made.done).toHaveLength(1);
  const back = afterPane(made, [...edits].reverse().map(inverse));
  expect(back.done).toEqual([]);
  expect(back.undone).toEqual(made.done);
});

test('it may take back a change others followed: that one goes, they stay', () => {
  const edits = [edit('a')];
  const later = noted(afterPane(EMPTY_JOURNAL, edits), grid('b'));
  expect(afterPane(later, edits.map(inverse))).toEqual({ done: [later.done[1]], undone: [] });
});
