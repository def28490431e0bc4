import { gathered } from '../../src/functions/gathered';
import { BLANK, numberCell, type Cell } from '../../src/sheet/cell';
import { call } from './call';

const holding = (cells: Readonly<Record<string, Cell>>) => (addresses: readonly string[]) =>
  Promise.resolve(addresses.map((address) => cells[address] ?? null));

test('an empty cell that Excel hands over as 0 is no actual of 0 %', async () => {
  const lookUp = holding({ 'Sheet1!A1': numberCell(100), 'Sheet1!B1': BLANK });
  const addresses = ['Sheet1!A1', 'Sheet1!B1', null, null];
  const result = await call('RATE', [100, 0, null, null], { addresses, lookUp });
  expect(result).toEqual({ error: '#N/A', message: expect.stringContaining('実績がありません') as string });
});

test('a 0 that stands in the cell is a 0', async () => {
  const lookUp = holding({ 'Sheet1!A1': numberCell(100), 'Sheet1!B1': numberCell(0) });
  const addresses = ['Sheet1!A1', 'Sheet1!B1', null, null];
  expect(await call('RATE', [100, 0, null, null], { addresses, lookUp })).toBe(0);
});

test.each([
  ['Excel does not say where it stands', undefined],
  ['the cell is of another workbook', [null, '[Other.xlsx]S!B1', null, null]],
])('a 0 that may be an empty cell is not taken for a figure: %s', async (_, addresses) => {
  const result = await call('RATE', [100, 0, null, null], { addresses, lookUp: holding({}) });
  expect(result).toEqual({ error: '#N/A', message: expect.stringContaining('空のセルか 0') as string });
});

test('a typed 0 is a figure', async () => {
  expect(await call('RATE', [100, 0, null, null])).toBe(0);
});

test('the format of a cell counts: 48.2% against a target of 50% written as text', async () => {
  const lookUp = holding({ "'主な 事業'!B1": numberCell(0.482, '48.2%', '0.0%') });
  const addresses = [null, "'主な 事業'!B1", null, null];
  expect(await call('RATE', ['50%', 0.482, null, null], { addresses, lookUp })).toBe(96.4);
});

test('a date gives its fiscal year', async () => {
  const day: Cell = { ...numberCell(45382, '令和6年3月31日', '[$-411]ggge"年"m"月"d"日"'), isDate: true };
  const options = { addresses: ['S!A1'], lookUp: holding({ 'S!A1': day }) };
  expect(await call('YEAR', [45382], options)).toBe(2023);
});

test('a cell that cannot be read just now is said, not guessed', async () => {
  const lookUp = () => Promise.reject(new Error('InvalidOperationInCellEditMode'));
  const result = await call('NUMBER', [5], { addresses: ['S!A1'], lookUp });
  expect(result).toEqual({
    error: '#N/A',
    message: expect.stringContaining('InvalidOperationInCellEditMode') as string,
  });
});

test('what many calls want at once is asked for once', async () => {
  const asked: (readonly string[])[] = [];
  const lookUp = gathered((addresses) => {
    asked.push(addresses);
    return Promise.resolve(addresses.map((_, index) => numberCell(index)));
  });
  const answers = await Promise.all([lookUp(['A', 'B']), lookUp(['B']), lookUp(['C'])]);
  expect(asked).toEqual([['A', 'B', 'C']]);
  expect(answers.map((cells) => cells.map((cell) => cell?.value))).toEqual([[0, 1], [1], [2]]);
  await lookUp(['D']);
  expect(asked).toHaveLength(2);
});

test('a look-up that fails does not fail the next', async () => {
  let isBroken = true;
  const lookUp = gathered(() =>
    isBroken ? Promise.reject(new Error('busy')) : Promise.resolve([numberCell(1)]),
  );
  await expect(lookUp(['A'])).rejects.toThrow('busy');
  isBroken = false;
  expect((await lookUp(['A']))[0]?.value).toBe(1);
});
