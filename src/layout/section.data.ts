/** Lines between tables that head nothing; compared folded to half width and without blanks. */
export const NOT_HEADINGS: readonly RegExp[] = [
  // dates and years alone: 令和3年11月 南アルプス市, 平成29年3月31日現在
  /^(令和|平成|昭和|R|H|S)?[0-9元]{1,4}年([0-9]{1,2}月)?([0-9]{1,2}日)?(現在|時点|作成|度)?[^0-9]{0,8}(市|町|村|区|県|府|都)?$/,
  // an office holder with a name: 市民生活部長 竹内 克則
  /^[^0-9:]{0,16}(部長|局長|課長|次長|室長|所長|市長|町長|村長|区長|知事|館長)[^0-9:、。]{2,10}$/,
  // notes, units, page marks, form numbers, sources
  /^(※|注|\(注|\*|単位|\(単位|備考|資料|出典|凡例|様式|\(様式|別紙|別添|参考|作成日|提出|記入|所属|担当[::])/,
  /^[-–—―ー－]*[0-9]{1,3}(\/[0-9]{1,3}|ページ|頁)?[-–—―ー－]*$/,
  // a goal told in a sentence: 目標:自治会、NPO…
  /^(目標|ねらい|目的|概要|方針|めざす姿|目指す姿)[::]/,
  // ruling lines made of characters
  /^[-=_–—―ー－─━*・.]+$/,
  // legend lines: A:目標を達成, 【取組達成度】
  /^[A-ES◎○△×▲](:|=|…|\.{2,}|・・)/,
  /^【?(取組)?(達成度|評価|判定|凡例)】?$/,
  /^【?(評価|判定|達成度|進捗)(の?基準|区分)?】?[::].*[0-9]%/,
  // several ratings with their bounds in one line: 【評価の基準】◎:120%以上 ○:100%以上120%未満
  /[A-Ea-eS◎○△×▲●★][:=].*[0-9]%.*[A-Ea-eS◎○△×▲●★][:=]/,
];
