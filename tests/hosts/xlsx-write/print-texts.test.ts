import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { inverse, type Edit } from '../../../src/sheet/edit.js';
import { failure, sheetText, smallBook, texts } from './small-book.js';

const AROUND = '<pageSetup orientation="landscape"/>';
const book = (protection = ''): Uint8Array =>
  smallBook({
    sheets: [
      `<sheetData/>${protection}${AROUND}<headerFooter differentOddEven="1"><oddHeader>&amp;C令和6年度 &lt;案&gt;</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>`,
    ],
  });

const EDIT: Edit = {
  kind: 'print-texts',
  sheet: '表',
  before: [{ place: 'oddHeader', text: '&C令和6年度 <案>' }],
  after: [{ place: 'oddHeader', text: '&C令和7年度 <案>' }],
};

test('a print header changes, all around it stays, and it comes back', () => {
  const written = applyEdits(book(), [EDIT]);
  expect(sheetText(written)).toBe(sheetText(book()).replace('令和6', '令和7'));
  expect(texts(applyEdits(written, [inverse(EDIT)]))).toEqual(texts(book()));
});

test.each([
  ['another text', { ...EDIT, before: EDIT.after, after: EDIT.before }],
  [
    'a header that is not there',
    {
      ...EDIT,
      before: [{ place: 'firstHeader', text: '' }],
      after: [{ place: 'firstHeader', text: '令和7年度' }],
    },
  ],
] as const)('%s is refused', (_what, edit) => {
  expect(failure(() => applyEdits(book(), [edit as Edit]))).toEqual({
    code: 'unsupported',
    reason: 'changed',
  });
});

const INPUT: Edit = {
  kind: 'input',
  sheet: '表',
  before: [{ row: 0, column: 0, content: { kind: 'blank' } }],
  after: [{ row: 0, column: 0, content: { kind: 'number', value: 1 } }],
};

test.each<[string, string, boolean]>([
  ['without a password', '<sheetProtection sheet="1" objects="1" scenarios="1"/>', true],
  ['with a password', '<sheetProtection sheet="1" password="CC1A"/>', false],
  ['with a hashed password', '<sheetProtection sheet="1" algorithmName="SHA-512" hashValue="q=="/>', false],
])('a sheet protected %s', (_what, protection, isPassed) => {
  for (const edit of [EDIT, INPUT]) {
    expect(failure(() => applyEdits(book(protection), [edit]))).toMatchObject({ code: 'protected' });
    const write = (): Uint8Array =>
      applyEdits(book(protection), [edit], undefined, { passesOpenProtection: true });
    if (isPassed) expect(sheetText(write())).toContain(protection);
    else expect(failure(write)).toMatchObject({ code: 'protected' });
  }
});
