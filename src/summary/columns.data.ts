/** What a column of the tidy rows holds. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean';

export interface Column {
  readonly key: string;
  /** Heading in either language. */
  readonly ja: string;
  readonly en: string;
  readonly type: ColumnType;
  readonly description: string;
}

/** Deepest heading kept in a column of its own; what lies deeper is joined to it. */
export const SECTION_LEVELS = 5;

const figure = <K extends string>(key: K, ja: string, en: string) =>
  [
    { key: `${key}_text`, ja, en, type: 'string', description: `${en} as printed` },
    {
      key: `${key}_value`,
      ja: `${ja}（数値）`,
      en: `${en} value`,
      type: 'number',
      description: `${en} in base units`,
    },
    { key: `${key}_unit`, ja: `${ja}の単位`, en: `${en} unit`, type: 'string', description: `Unit of ${en}` },
    {
      key: `${key}_year`,
      ja: `${ja}の年度`,
      en: `${en} year`,
      type: 'integer',
      description: `Western year in which the fiscal year of ${en} begins`,
    },
    { key: `${key}_cell`, ja: `${ja}のセル`, en: `${en} cell`, type: 'string', description: `Cell of ${en}` },
  ] as const satisfies readonly Column[];

const section = <N extends number>(level: N) =>
  ({
    key: `section${level}`,
    ja: `見出し${level}`,
    en: `heading ${level}`,
    type: 'string',
    description: `Heading of level ${level} above the indicator, 1 the outermost`,
  }) as const satisfies Column;

/** Every column of the tidy rows, in order: one row an indicator. The same columns serve tabs, CSV, JSON and Parquet. */
export const COLUMNS = [
  { key: 'workbook', ja: 'ブック', en: 'workbook', type: 'string', description: 'File name without folders' },
  { key: 'sheet', ja: 'シート', en: 'sheet', type: 'string', description: 'Sheet the indicator stands on' },
  {
    key: 'key',
    ja: '識別',
    en: 'key',
    type: 'string',
    description: 'Tells the indicator apart in its workbook, also after rows were inserted',
  },
  { key: 'row', ja: '行', en: 'row', type: 'integer', description: 'First row of the indicator, 1-based' },
  { key: 'cell', ja: 'セル', en: 'cell', type: 'string', description: 'Cell of the indicator’s name' },
  { key: 'number', ja: '番号', en: 'number', type: 'string', description: 'Number printed in the sheet' },
  section(1),
  section(2),
  section(3),
  section(4),
  section(5),
  { key: 'program', ja: '事業・取組', en: 'program', type: 'string', description: '事業名・取組名' },
  { key: 'indicator', ja: '指標', en: 'indicator', type: 'string', description: '指標名' },
  {
    key: 'measure',
    ja: '内訳名',
    en: 'measure',
    type: 'string',
    description: 'Label of one measure where a cell holds several',
  },
  {
    key: 'part',
    ja: '種別',
    en: 'part',
    type: 'string',
    description: 'main, or breakdown: shown, never judged',
  },
  { key: 'department', ja: '所管課', en: 'department', type: 'string', description: 'Section in charge' },
  {
    key: 'direction',
    ja: '方向',
    en: 'direction',
    type: 'string',
    description: 'increase, decrease, maintain, unknown',
  },
  ...figure('baseline', '基準値', 'baseline'),
  ...figure('target', '目標値', 'target'),
  ...figure('actual', '実績値', 'actual'),
  ...figure('previous', '前年度実績', 'previous actual'),
  { key: 'rate', ja: '達成率', en: 'achievement rate', type: 'number', description: 'Percent' },
  {
    key: 'rate_formula',
    ja: '達成率の式',
    en: 'rate formula',
    type: 'string',
    description: 'Formula family the rate was computed with',
  },
  {
    key: 'rate_reason',
    ja: '達成率がない理由',
    en: 'rate reason',
    type: 'string',
    description: 'Why there is no rate',
  },
  {
    key: 'met',
    ja: '達成',
    en: 'met',
    type: 'boolean',
    description: 'Target met; empty where it cannot be said',
  },
  {
    key: 'rating',
    ja: '評価',
    en: 'rating',
    type: 'string',
    description: 'Computed with the scheme in force',
  },
  { key: 'scheme', ja: '評価区分', en: 'scheme', type: 'string', description: 'Rating scheme in force' },
  {
    key: 'stated_rate',
    ja: '記載の達成率',
    en: 'stated rate',
    type: 'number',
    description: 'Rate the sheet itself states, percent',
  },
  {
    key: 'stated_rating',
    ja: '記載の評価',
    en: 'stated rating',
    type: 'string',
    description: 'Rating the sheet itself states',
  },
  {
    key: 'stated_met',
    ja: '記載の達成',
    en: 'stated met',
    type: 'boolean',
    description: 'Whether the sheet claims the target met',
  },
  {
    key: 'narrative',
    ja: '記述',
    en: 'narrative',
    type: 'string',
    description: 'Texts beside the figures, as printed',
  },
  {
    key: 'findings',
    ja: '指摘数',
    en: 'findings',
    type: 'integer',
    description: 'Findings about the indicator',
  },
  { key: 'errors', ja: '誤りの数', en: 'errors', type: 'integer', description: 'Findings of severity error' },
] as const satisfies readonly Column[];

export type ColumnKey = (typeof COLUMNS)[number]['key'];
