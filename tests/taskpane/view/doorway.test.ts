import { Doorway, type Showing } from '../../../src/taskpane/view/doorway';
import type { View } from '../../../src/taskpane/view/views';

const view: View = { kind: 'indicator', indicator: 'S!5#0' };
const showing = () => ({ open: jest.fn(), tell: jest.fn() }) satisfies Showing;

test('what is asked while nobody attends waits, once', () => {
  const door = new Doorway();
  const pane = showing();
  door.open(view);
  expect(pane.open).not.toHaveBeenCalled();
  const leave = door.attend(pane);
  expect(pane.open.mock.calls).toEqual([[view]]);
  leave();
  door.attend(pane);
  expect(pane.open).toHaveBeenCalledTimes(1);
});

test('a pane that is drawn is asked at once, and not after it has left', () => {
  const door = new Doorway();
  const first = showing();
  const leave = door.attend(first);
  door.tell({ tone: 'info', key: 'desk.undone', data: {} });
  expect(first.tell).toHaveBeenCalledTimes(1);
  const second = showing();
  door.attend(second);
  leave();
  door.open(view);
  expect(first.open).not.toHaveBeenCalled();
  expect(second.open).toHaveBeenCalledTimes(1);
});
