/** Words of change as narratives use them, the whole ending each: 増加させる is a plan, 増加率 is a noun of its own. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export type Yardstick = 'previous' | 'target' | 'baseline';

/** What a change is counted from. The longer word goes first. */
export const YARDSTICKS: readonly { readonly yardstick: Yardstick; readonly words: readonly string[] }[] = [
  {
    yardstick: 'previous',
    words: list('前年度実績 昨年度実績 前年度 昨年度 前年 昨年 前回調査 前回 対前年度 対前年'),
  },
  { yardstick: 'target', words: list('目標数値 目標件数 目標人数 目標値 目標額 目標数 目標 計画値') },
  {
    yardstick: 'baseline',
    words: list('基準年度 基準時間 基準値 基準年 当初水準 当初値 計画策定時 策定時 計画当初'),
  },
];

/** What joins the yardstick to the change. 前年度は5件増加した speaks of last year itself, so は is none. */
export const JOINTS: readonly string[] = list(`
  より よりも から に比べて に比べ と比べて と比べ に比較して と比較して と比較し に対して に対し 比で 比 を
`);

/** 目標に3件届かず; 前年度に5件増加した is another matter. */
export const TARGET_JOINTS: readonly string[] = ['に'];

/** Only before a multiple: 前年度の1.3倍. */
export const MULTIPLE_JOINTS: readonly string[] = ['の', '実績の'];

export const RISES: readonly string[] = list(`
  増加した 増加しました 増加している 増加しています 増加しており 増加となった 増加となりました 増加となり 増加し 増加 増となった
  増となりました 増となり 増えた 増えました 増えており 増え 増やした 増やすことができた 増
  上昇した 上昇しました 上昇している 上昇し 上昇となった 上昇 向上した 向上しました 向上し 向上 伸びた 伸びました 伸び
  上回った 上回りました 上回っている 上回っており 上回る結果 上回ることができた 上回り 超過した 超過し 超過 超えた 超え
  アップした アップしました アップし アップ プラス
`);

export const FALLS: readonly string[] = list(`
  減少した 減少しました 減少している 減少しています 減少しており 減少となった 減少となりました 減少となり 減少し 減少 減となった
  減となりました 減となり 減った 減りました 減り 減らした 減らすことができた 減
  低下した 低下しました 低下している 低下し 低下となった 低下 下降した 下降し 下落した 縮減した 縮減しました 縮減し 縮減
  削減した 削減しました 削減し 削減することができた 削減 短縮した 短縮し 短縮 低減した 低減し 低減
  下回った 下回りました 下回っている 下回っており 下回る結果 下回り 不足した 不足している 不足し 不足 届かなかった 届きませんでした
  届かず 及ばなかった 及ばず ダウンした ダウンし ダウン マイナス
`);

/** Fillers between the amount and the word of change: 1万6,000時間の増加, 約5件程度減. */
export const FILLERS: readonly string[] = list(
  'の も ほどの ほど 程度の 程度 余りの 余り 余 強 弱 分の 分 と',
);

/** Words before or behind an amount that make it an approximate one. */
export const APPROXIMATE: readonly string[] = list(
  '約 およそ おおよそ 凡そ 概ね おおむね ほぼ 程度 ほど 余り 余 強 弱',
);

/** Directly behind a change: it is still to come. */
export const PLANS: readonly string[] = list(`
  目指 予定 見込 見通 必要 図る 努め 目標 想定 したい べき 計画 推計 予測 場合
`);

/** What may be the subject of a sentence about the indicator whatever it is called. */
export const GENERAL_SUBJECTS: readonly string[] = list(`
  実績 実績値 数値 件数 人数 回数 割合 率 値 合計 総数 全体 今年度 本年度 当年度 参加者数 参加者 利用者数 利用者 参加率 受講者数 受講者 来場者数
`);

/** Whose figure it may be without becoming another one: 本市の参加率. */
export const GENERAL_OWNERS: readonly string[] = list(
  '今年度 本年度 当年度 今年 本年 本市 当市 本町 市内 町内 区内 市全体 全体 年間',
);
