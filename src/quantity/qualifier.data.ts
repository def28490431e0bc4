import { wordList } from './wording.js';

/** Words that stand directly before a figure and qualify it. */
export const BEFORE = wordList(`
  約 概ね おおむね およそ おおよそ 凡そ ほぼ 延べ のべ 延 累計 累積 通算 年間 月間 毎年度 各年度 各年 毎年 毎月 毎週
  毎日 平均 月平均 年平均 日平均 各 全 実 最大 最高 最少 推計 推定 概算 見込み 見込 速報値 速報 暫定値
  暫定 確定値 年 月 週 日 対前年比 対前年度比 前年比 前年度比 前年同期比 対前年
`);

/** One-character words among them: part of a longer word when a kanji or digit stands before (市内全 is no 全). */
export const SHORT_BEFORE = wordList(`
  延 各 全 実 年 月 週 日
`);

/** Of those, words that set a figure against another year: it is a change. */
export const COMPARISONS = wordList('対前年比 対前年度比 前年比 前年度比 前年同期比 対前年');

/** Those that end a name when a noun is glued before them: 計画整備面積累計. */
export const IN_NAMES = wordList(
  '累計 累積 通算 年間 月間 平均 月平均 年平均 日平均 最大 最高 最少 見込み 見込 推計 推定 概算',
);

/** Words that stand directly behind a figure (after unit and bound) and qualify it. */
export const AFTER = wordList(`
  程度 前後 余り 余 弱 強 台 ほど くらい ぐらい 見込み 見込 速報値 相当 ずつ
`);

/** Of those, words that are also the beginning of other words or units: only with nothing glued behind. */
export const AFTER_ALONE = wordList(`
  余 弱 強 台 相当
`);

/** Words behind a figure that make it a change, not a level. */
export const CHANGES = wordList(`
  改善 悪化   増加 減少 増員 減員 増額 減額 増 減 削減 縮減 低減 短縮 上昇 低下 下降 拡大 縮小 アップ ダウン 向上
  圧縮 抑制
`);

/** Words that qualify a figure from a bracket or a note: 19.6% (速報値). Longest first where one holds another. */
export const IN_BRACKETS = wordList(`
  未実施 未調査 実施せず 開催せず   速報値 速報 暫定値 暫定 確定値 確定 未確定 実績見込み 実績見込 決算見込み 決算見込 年度末見込み 年度末見込
  年末見込 見込値 見込み 見込 推計値 推計 推定値 推定 概算 参考値 参考 試算 累計 累積 通算 延べ人数 延べ
  のべ 実人数 実数 単年度 年間 月平均 年平均 平均 年度末 年末 当初 予定 中止 延期 休止 約 概数 直近
  未監査 集計中 調査中 精査中
`);
