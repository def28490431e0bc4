/** Headers of last year's figures beside this year's, and of those of the year before it. */
export const PREVIOUS = /前年|昨年|前回/;
export const BEFORE_PREVIOUS = /前々年|前前年|一昨年/;

/** Targets of the plan, not of the year: their years stay until somebody makes another plan. */
export const OF_PLAN = /最終|中間|計画期間|計画目標|計画最終|将来|長期|到達/;

/** Of those, the one the plan ends with. */
export const LAST_TARGET = /最終/;

/** Behind a year: something that happened in that year, and so stays (令和6年度改定, 令和4年度～). */
export const EVENT =
  /^\s*(?:に|から)?\s*(?:一部)?(?:策定|改定|改訂|改正|制定|施行|条例|開始|着手|新規|開設|統合|廃止|以降|以後|から|より|まで|調査|国勢|国調|基準|要綱|要領|規程|規則|告示|訓令)/;

/** Columns that compare two others; their years go with those of the actuals. */
export const COMPARING = /増減|増加|減少|前年度?比|対前年|伸び|差引|差分|差額|比較/;
