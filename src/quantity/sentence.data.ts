import { wordList } from './wording.js';

/** Nouns of doing: what follows a figure was done that often, so the figure measures it (4回開催, 39基を設置). */
export const ACTIONS = wordList(`
  開催 参加 設置 実施 交付 配布 配付 発行 整備 確保 達成 完了 登録 作成 受講 利用 来場 来館 来園 受診
  採用 認定 支援 掲載 派遣 更新 新設 増設 交換 提供 締結 策定 導入 育成 養成 支給 助成 貸出 貸し出し
  植栽 配置 申請 申込 申し込み 応募 受付 受け付け 対応 処理 回収 回答 訪問 修繕 改修 購入 売却 寄附 寄付
  出席 出展 入居 契約 解体 撤去 合格 維持 建設 舗装 施工 記録 予定 目標 見込み 発生 検挙 就職 就労 移住
  誘致 創業 起業 加入 取得
`);

/** Words glued behind a unit that are no part of it: 25事業中, 30人分, 4事案等, 100億円規模. */
export const UNIT_TAILS = wordList(`
  改善 悪化 満点   中 等 分 目 増 減 超 内 計 合計 規模 体制 達成 充足 不足 未満 以上 以下 以内 程度 前後 台 弱 強 余 相当
  単位 当たり 連続 年間 程 実計 実績 速報値 速報 見込 時点 現在 全員 増加 減少 増員 減員 増額 減額 削減
  縮減 低減 短縮 上昇 低下 拡大 縮小 向上 抑制 圧縮 維持 継続 追加 新規 廃止 休止 中止 超過 超え 下回
  上回 及 並 又 若 他 以外 除
`);

/** What makes a figure the one a sentence is about, by the particle behind it. */
export const CARRIERS: Readonly<Record<string, readonly string[]>> = {
  と: wordList('する した し、 し, しま して なる なり なった なっ 見込 設定 定め いたし 目標'),
  に: wordList(`
    する した し、 拡大 縮減 抑制 抑え 増やす 増やし 増加 増え 増 減らす 減らし 減少 減 引き上げ
    引上げ 引き下げ 引下げ 到達 達し 達する 達した 向上 改善 なる なり なった なっ 上昇 低下 とどま
    留ま 回復 高め 維持 近づけ 対し
  `),
  へ: wordList('拡大 増加 増や 向上 縮減 引 減少 減ら 改善 抑制'),
  ま: wordList('で'),
  を: wordList(`
    確保 達成 目指 めざ 維持 実施 開催 上回 下回 超え 完了 設置 整備 交付 配布 配付 発行 見込 目標
    予定 記録 実現 超過 認定 登録 採用 派遣 受け付け 受付 処理 更新 策定 締結 作成 配置 新設 修繕
    改修 助成 支給 提供 導入 養成 育成 掲載 支援 保持 計上
  `),
  の: wordList(`
    確保 達成 維持 実現 増加 減少 縮減 削減 増 減 見込 参加 利用 応募 申請 申込 登録 取得 開催
    実施 対応 来場 受講 改善 短縮 低減 抑制 向上 予定 売却 実績 状況 目標 超過 寄附 寄付 出席 相談
  `),
  あ: wordList('り る った'),
  だ: wordList('った 。 、'),
  で: wordList('あり あった ある した す し、 開催 実施 、 推移'),
};

/** Where a sentence goes on like this behind the carrier, the figure is only an example or a reason. */
export const NOT_CARRIED: readonly string[] = ['など', 'ほか', 'こと', 'ため', 'よう', 'うえ', '上で'];
