import { readFormulaNote } from '../../src/achievement/formula-note';

describe('readFormulaNote', () => {
  it.each([
    ['達成度＝成果実績／目標値', 'ratio'],
    ['達成率（%）＝実績÷目標×100', 'ratio'],
    ['達成率(実績/目標)', 'ratio'],
    ['（達成度＝実績÷目標値（８０％））', 'ratio'],
    ['※各年度の達成度＝各年度の実績値／各年度の目標値', 'ratio'],
    ['※達成度＝目標値/成果実績', 'inverse-ratio'],
    ['達成度(％)＝｛（当該年度の目標値－当該年度の成果実績値）／当該年度の目標値}×100＋100', 'mirror'],
    ['達成率＝2－実績値÷目標値', 'mirror'],
    [
      '（※成果実績が目標値を超過する場合、達成度＝｛１－（成果実績－目標値）／目標値｝×１００％により算出）',
      'one-sided-mirror',
    ],
    ['指標目標達成度＝（実績値ー計画当初値）／（計画目標値ー計画当初値）', 'baseline-progress'],
    ['達成率＝（基準値－実績値）／（基準値－目標値）×100', 'baseline-progress'],
    ['達成度合(%)＝（当該年度実績－基準値）÷（当該年度目標値－基準値）×100%', 'baseline-progress'],
    ['達成率＝「実績値と基準値の差」／「目標値と基準値の差」', 'baseline-progress'],
    ['達成度＝（100%－成果実績）÷（100%－目標値）', 'complement'],
    ['達成度は、基準値を実績値で除した値', 'baseline-over-actual'],
  ])('%s', (note, expected) => {
    expect(readFormulaNote(note)).toBe(expected);
  });

  it.each([
    '達成率',
    '達成率(B/A)', // columns named by letters
    '達成度＝当年度の実績値／前年度の実績値', // last year is no family of its own
    '達成率＝（基準値－成果実績）／（基準値－14）',
    '※達成度は最終目標との比較で算出',
    '実績÷目標', // nothing says that this is a rate
    '達成度の計算式は、',
    `達成率${'('.repeat(50_000)}`,
  ])('%#: no known formula', (note) => {
    expect(readFormulaNote(note)).toBeNull();
  });
});
