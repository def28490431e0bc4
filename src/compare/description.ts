/** What a programme is does not change from year to year; what was done and came of it should. */
const DESCRIPTION =
  /評価の?(?:項目|指標|方法|基準|視点|観点)|概要|目的|定義|算式|算出|算定|出典|計画|事業内容|施策の内容|基本方針|根拠/;
/** 取組内容 alone tells what is to be done, 取組内容の実績 what was. */
const DEED = /取組内容|取り組み内容/;
const OUTCOME = /実績|結果|成果|評価|状況/;
/** What is written anew each year: what came of it, why, and what is to be done about it. */
const REPORT = /実績|結果|成果|評価|状況|進捗|理由|要因|課題|分析|改善|コメント|所見|意見|説明/;

/** Whether texts under a header describe rather than report, and so go on from year to year. */
export function isDescription(header: string): boolean {
  return DESCRIPTION.test(header) || (DEED.test(header) && !OUTCOME.test(header));
}

/** 評価内容 names what is looked at on some sheets, and what was found on others. */
const EITHER = /^評価内容$/;

/** Whether texts under a header report on the year, so that next year's form has them empty. */
export function isReport(header: string): boolean {
  return REPORT.test(header) && !isDescription(header) && !EITHER.test(header.trim());
}
