/**
 * Japanese eras. First and last days after 元号を改める政令 and 元号法; a fiscal year is named after the era in force
 * when it begins (平成31年度 = FY2019, while 令和元年 begins on 2019-05-01).
 */
export interface Era {
  readonly name: string;
  /** Letter and one-kanji abbreviations as typed in sheets. */
  readonly letter: string;
  readonly short: string;
  /** Western year of its year 1. */
  readonly firstYear: number;
  /** Year number of its last year; null while it goes on. */
  readonly lastNumber: number | null;
  /** First and last day, as YYYYMMDD. */
  readonly from: number;
  readonly to: number;
}

export const ERAS: readonly Era[] = [
  { name: '明治', letter: 'M', short: '明', firstYear: 1868, lastNumber: 45, from: 18680125, to: 19120729 },
  { name: '大正', letter: 'T', short: '大', firstYear: 1912, lastNumber: 15, from: 19120730, to: 19261224 },
  { name: '昭和', letter: 'S', short: '昭', firstYear: 1926, lastNumber: 64, from: 19261225, to: 19890107 },
  { name: '平成', letter: 'H', short: '平', firstYear: 1989, lastNumber: 31, from: 19890108, to: 20190430 },
  { name: '令和', letter: 'R', short: '令', firstYear: 2019, lastNumber: null, from: 20190501, to: 99991231 },
];
