/** A Japanese era as number formats write it (g, gg, ggg). */
export interface Era {
  readonly latin: string;
  readonly short: string;
  readonly name: string;
  /** Its first day as the number yyyymmdd. */
  readonly from: number;
}

/**
 * Newest first. First days: 令和 2019-05-01 (元号を改める政令, 平成31年政令第143号), 平成 1989-01-08 (昭和64年政令第1号),
 * 昭和 1926-12-25 and 大正 1912-07-30 (改元詔書; the day itself counts to the new era, as in Excel), 明治 1868-01-25.
 */
export const ERAS: readonly Era[] = [
  { latin: 'R', short: '令', name: '令和', from: 20190501 },
  { latin: 'H', short: '平', name: '平成', from: 19890108 },
  { latin: 'S', short: '昭', name: '昭和', from: 19261225 },
  { latin: 'T', short: '大', name: '大正', from: 19120730 },
  { latin: 'M', short: '明', name: '明治', from: 18680125 },
];
