/** Headings that tell in what capacity figures stand below them; no part of a label. Tested on folded text. */
export const HEADINGS_OF_CONTEXT =
  /(?:値|目安|実績|目標|計画|参考|内訳|とおり|通り|状況|結果|取組|取り組み|方向性|評価|課題|時点|現在|年度|年)$/;

/** Headings under which figures are shown, not judged. */
export const REFERENCE_HEADINGS = /参考|前年|内訳|根拠|算出|算式|備考/;
