/** Words by which a sheet says that a figure was changed on purpose. */
const CHANGED =
  '(?:変更|見直|改め|改訂|改定|修正|訂正|上方|下方|引き?上げ|引き?下げ|再設定|再算定|更新|差し?替|置き?換|遡及|確定)';

const near = (words: string): RegExp =>
  new RegExp(`${words}[^。\\n]{0,30}${CHANGED}|${CHANGED}[^。\\n]{0,20}${words}`);

/** For each kind of figure, a sentence that explains why it is another one. */
export const EXPLAINED = {
  target: near('(?:目標|計画値|指標|見込)'),
  baseline: near('(?:基準|現状値|現況|当初|初期値|策定時)'),
  actual: near('(?:実績|数値|値|集計|統計)'),
} as const;

/** Marks on a figure that announce that it will be another one. */
export const PROVISIONAL = /速報|暫定|見込|推計|概算|予定|集計中/;
