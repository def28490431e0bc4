import { listText } from '../../../src/taskpane/files/list-text.js';

test.each<[string, readonly number[], string]>([
  ['UTF-8', [0xe8, 0xaa, 0xb2], '課'],
  // As Excel saves CSV in Japan: 総務課 in Shift_JIS.
  ['Shift_JIS', [0x91, 0x8d, 0x96, 0xb1, 0x89, 0xdb], '総務課'],
  ['nothing', [], ''],
])('%s', (_, bytes, text) => {
  expect(listText(Uint8Array.from(bytes))).toBe(text);
});

test('what is no text is told as such', () => {
  expect(() => listText(Uint8Array.from([0xff, 0xfe, 0x00, 0x81]))).toThrow(/not valid/);
});
