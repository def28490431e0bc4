import { findingsOf, HEADER, QUIET, sheetOf } from './make-sheet';

const found = (made: string, header: readonly string[] = HEADER) =>
  findingsOf([sheetOf([['令和4年度 進行管理シート'], [made], header, ...QUIET])], 'future-actual').map(
    ({ cell }) => cell,
  );

it.each(['令和4年9月', '令和4年11月30日現在', '（令和4年12月作成）', '令和5年1月'])(
  'finds an actual of a year that was not over in %s',
  (made) => {
    expect(found(made)).toEqual(['F4']);
  },
);

it.each(['令和5年5月', '令和5年11月 南アルプス市', '令和5年3月31日現在', '福祉課', '令和4年度'])(
  'says nothing of a sheet of %s',
  (made) => {
    expect(found(made)).toEqual([]);
  },
);

it('says nothing where the header says that the figures are early', () => {
  const header = HEADER.map((each) => (each === '令和4年度実績' ? '令和4年度実績見込' : each));
  expect(found('令和4年9月', header)).toEqual([]);
});
