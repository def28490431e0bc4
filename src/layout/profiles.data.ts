import type { Role } from './role.js';

/** A known layout: header texts (paths joined by " > ", compared without blanks) and what their columns mean. */
export interface Profile {
  readonly id: string;
  /** Name an official would know it by. */
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly role: Role | null }[];
}

/** Layouts of published sheets. A profile only settles what the headers mean; reading stays the same mechanism. */
export const PROFILES: readonly Profile[] = [
  {
    id: 'isehara-midterm-plan',
    title: '伊勢原市 中期戦略事業プラン「主な事業」の目標達成状況',
    columns: [
      { header: '事業番号', role: 'id' },
      { header: '主な事業', role: 'program' },
      { header: '事業指標', role: 'name' },
      { header: '当初水準', role: 'baseline' },
      { header: '目標', role: 'target' },
      { header: '実績', role: 'actual' },
      { header: '所管課', role: 'department' },
    ],
  },
  {
    id: 'isehara-directors-pledge',
    title: '伊勢原市 部長の目標宣言 達成状況報告',
    columns: [
      { header: 'NO.', role: 'id' },
      { header: '取組名(担当課名)', role: 'program' },
      { header: '取組内容', role: 'narrative' },
      { header: '達成目標', role: 'target' },
      { header: '取組結果今後の取組の方向性', role: 'narrative' },
      { header: '目標達成状況', role: 'actual' },
    ],
  },
  {
    id: 'minamialps-reform-plan',
    title: '南アルプス市 行政改革実施計画 取組み結果',
    columns: [
      { header: '基本方針', role: 'section' },
      { header: '取り組みの方針', role: 'section' },
      { header: '取り組みの項目', role: 'section' },
      { header: 'No.', role: 'id' },
      { header: '具体的な取り組み項目', role: 'program' },
      { header: '取組主管課 > 関係課等', role: 'department' },
      { header: '今後の取組方向', role: 'narrative' },
      { header: '関係する計画等', role: 'narrative' },
      { header: 'の達成目標', role: 'target' },
      { header: '計画内容(Plan) > 計画', role: 'target' },
      { header: '取組状況(Do) > の取組内容', role: 'actual' },
      { header: '取組工程に対する評価(Check) > の取組内容', role: 'narrative' },
      { header: '取組工程に対する評価(Check) > 取組達成度', role: 'rating' },
      { header: '見直し、改善事項 > (Action)', role: 'narrative' },
    ],
  },
  {
    id: 'sagamihara-bureau-policy',
    title: '相模原市 局・区運営方針 指標表',
    columns: [
      { header: 'No.', role: 'id' },
      { header: '事務事業名 > 事務事業の概要', role: 'program' },
      { header: '> 指標・目標', role: 'target' },
      { header: '> 実績・評価等', role: 'actual' },
      { header: '指標・目標 > 目標達成により得られる成果', role: 'narrative' },
      { header: '広域連携の有効性', role: null },
    ],
  },
  {
    id: 'sagamihara-collaboration-plan',
    title: '相模原市 市民協働推進基本計画 進行管理シート(成果指標)',
    columns: [
      { header: '指標', role: 'name' },
      { header: '基準値()', role: 'baseline' },
      { header: '中間目標値()', role: 'target' },
      { header: '最終目標値()', role: 'target' },
      { header: '実績値', role: 'actual' },
      { header: '担当課評価', role: 'narrative' },
    ],
  },
  {
    id: 'sagamihara-collaboration-plan',
    title: '相模原市 市民協働推進基本計画 進行管理シート(基本施策)',
    columns: [
      { header: '事業名', role: 'program' },
      { header: '事業内容', role: 'narrative' },
      { header: '今後の取組', role: 'narrative' },
      { header: '評価内容', role: 'narrative' },
      { header: '実績', role: 'actual' },
      { header: '担当課評価', role: 'narrative' },
    ],
  },
];
