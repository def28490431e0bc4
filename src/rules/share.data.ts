/** Ends of names of shares of a whole: they lie between 0 and 100 %. 取得率, 充足率 and 稼働率 may lie above. */
export const SHARES: readonly string[] = `
  受診率 接種率 加入率 普及率 徴収率 収納率 納付率 着用率 参加率 就職率 進学率 出席率 投票率 認知率 認知度 満足度
  満足率 理解度 整備率 策定率 水洗化率 耐震化率 リサイクル率 資源化率 登用率 所持率 回答率 回収率 保有率
  合格率 定着率 喫煙率 罹患率 割合
`
  .trim()
  .split(/\s+/);
