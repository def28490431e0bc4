import { wordList } from './wording.js';

/** Words that stand in a cell instead of a figure. A text that is one of them (years and brackets aside) is missing. */
export const PLACEHOLDER_WORDS = wordList(`
  なし ナシ 無し 無 皆無 該当なし 該当無し 該当せず 実績なし 実績無し データなし データ無し 数値なし 更新数値なし 未定
  未設定 未把握 未実施 未調査 未集計 未公表 未公開 未確定 未回答 未算定 未測定 未入力 未記入 不明 調査中
  集計中 精査中 算定中 算出中 確認中 調整中 照会中 公表待ち 確定待ち 調査予定 公表予定 集計予定 調査なし
  調査せず 調査未実施 調査実施なし 隔年調査 隔年実施 隔年 3年毎調査 5年毎調査 調査年度外 実施せず 実施なし
  開催せず 開催なし 中止 開催中止 実施中止 事業中止 イベント中止 延期 開催延期 休止 休館 評価なし 評価せず
  評価不能 評価困難 評価対象外 把握できない 把握困難 把握不可 把握していない 算出不可 算定不可 算出不能 測定不能
  測定不可 比較不可 設定なし 設定せず 目標なし 目標値なし 目標設定なし 対象外 対象なし 数値目標なし 空欄
  記載なし 非公表 非公開 秘匿 n.a. n.a na NA N.A. N.A n/a N/A nil null TBD
`);

/** Of these, words that say so at the end or the beginning of a longer text: 新型コロナウイルス感染症の影響により中止. */
export const PLACEHOLDERS_IN_TEXT = wordList(`
  未実施 未調査 未集計 未公表 未確定 未定 調査中 集計中 精査中 算定中 算出中 確認中 調整中 調査予定 公表予定
  集計予定 実施せず 実施なし 開催せず 開催なし 中止 延期 休止 評価なし 評価せず 把握できない 把握困難
  把握していない 調査なし 調査せず 実績なし データなし 隔年調査 数値なし 算出不可 算定不可 測定不能 設定なし
`);

/** Endings that do not change that: 中止とした, 集計中です, 実施せず。 */
export const PLACEHOLDER_ENDINGS = wordList(`
  となりました となった としました とした しました である であった でした です した のため とする 。 、 ・
`);
