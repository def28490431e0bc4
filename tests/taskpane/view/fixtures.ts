import type { Observation } from '../../../src/indicator/indicator.js';
import { RULES } from '../../../src/rules/registry.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import type { Desk } from '../../../src/taskpane/desk/desk.js';
import type {
  Calculation,
  ColumnReport,
  Explanation,
  FindingRow,
  IndicatorDetail,
  IndicatorRow,
  Preview,
  Report,
  TableReport,
} from '../../../src/taskpane/line/report.js';
import { FakeDesk, type Answers } from './fake-desk.js';

const SHEET = '主な事業';

interface Spec {
  readonly number: string;
  readonly name: string;
  readonly section: readonly string[];
  readonly department: string | null;
  readonly target: string;
  readonly actual: string;
  readonly rate: number | null;
  readonly met: boolean | null;
  readonly rating: string | null;
}

const WELFARE = ['基本目標1 ともに支えあう健やかなまち', '施策1-2 高齢者福祉の充実'];
const SAFETY = ['基本目標2 安全で安心して暮らせるまち', '施策2-1 防災・減災対策の推進と地域防災力の向上'];

const SPECS: readonly Spec[] = [
  {
    number: '1',
    name: '配食サービス利用者数',
    section: WELFARE,
    department: '高齢福祉課',
    target: '850件',
    actual: '936件',
    rate: 110.1,
    met: true,
    rating: 'A',
  },
  {
    number: '2',
    name: '介護予防・日常生活支援総合事業における通いの場への参加者の延べ人数(65歳以上の市民)',
    section: WELFARE,
    department: '健康福祉部地域包括ケア推進課介護予防係',
    target: '12,000人',
    actual: '約8,400人(速報値)',
    rate: 70,
    met: false,
    rating: 'C',
  },
  {
    number: '3',
    name: '自主防災組織の組織率',
    section: SAFETY,
    department: '危機管理課',
    target: '95％以上',
    actual: '91.4％',
    rate: 96.2,
    met: false,
    rating: 'B',
  },
  {
    number: '4',
    name: '市域からの温室効果ガス排出量',
    section: SAFETY,
    department: '環境対策課',
    target: '76万t-CO2以下',
    actual: '―',
    rate: null,
    met: null,
    rating: null,
  },
  {
    number: '5',
    name: '防災訓練の満足度',
    section: [],
    department: null,
    target: '向上',
    actual: '68.0％',
    rate: null,
    met: null,
    rating: null,
  },
];

function indicatorRow(spec: Spec, index: number): IndicatorRow {
  return {
    key: `${SHEET}!${index + 5}#`,
    sheet: SHEET,
    cell: `C${index + 5}`,
    firstRow: index + 4,
    lastRow: index + 4,
    number: spec.number,
    name: spec.name,
    measure: null,
    section: spec.section,
    department: spec.department,
    isBreakdown: false,
    target: spec.target,
    actual: spec.actual,
    rate: spec.rate,
    reason: spec.rate === null ? (spec.actual === '―' ? 'actual-missing' : 'qualitative') : null,
    met: spec.met,
    rating: spec.rating,
    findings: 1,
  };
}

/** So many indicators, the five of the sheet over and over, each with a key and a number of its own. */
export function manyIndicators(count: number): IndicatorRow[] {
  return Array.from({ length: count }, (_none, index) => {
    const spec = SPECS[index % SPECS.length] as Spec;
    return { ...indicatorRow(spec, index), number: String(index + 1) };
  });
}

const TITLES = new Map(RULES.map(({ code, title }) => [code, title]));

/** A finding with everything filled in; parts replace what a test is about. */
export function finding(part: Partial<FindingRow> & { readonly id: string }): FindingRow {
  const rule = part.rule ?? 'rate-mismatch';
  return {
    rule,
    severity: 'error',
    title: TITLES.get(rule) ?? { ja: rule, en: rule },
    message: '達成率の記載 112.0% が、目標 850件・実績 936件から計算した 110.1% と合いません。',
    sheet: SHEET,
    cell: 'G5',
    indicator: `${SHEET}!5#`,
    number: '1',
    name: '配食サービス利用者数',
    section: WELFARE,
    department: '高齢福祉課',
    state: 'open',
    setAsideBecause: null,
    isFixable: false,
    ...part,
  };
}

function about(index: number): Partial<FindingRow> {
  const spec = SPECS[index] as Spec;
  return {
    indicator: `${SHEET}!${index + 5}#`,
    number: spec.number,
    name: spec.name,
    section: spec.section,
    department: spec.department,
  };
}

export const FINDINGS: readonly FindingRow[] = [
  finding({
    id: 'rate',
    message:
      '達成率の記載 112.0% が、目標 850件・実績 936件から計算した 110.1% と合いません(計算: 936 ÷ 850 × 100 = 110.1)。どの数値が正しいか確かめてください。',
    isFixable: true,
  }),
  finding({
    ...about(1),
    id: 'claim',
    rule: 'claim-contradicts-figures',
    cell: 'J6',
    message:
      '「目標を達成した」と書かれていますが、実績 約8,400人 は目標 12,000人 に届いていません(達成率 70.0%)。文章か数値を確かめてください。',
  }),
  finding({
    ...about(2),
    id: 'unit',
    rule: 'unit-mismatch',
    severity: 'warning',
    cell: 'F7',
    message: '目標の単位「％」と実績の単位「人」が違います。',
  }),
  finding({
    ...about(3),
    id: 'missing',
    rule: 'actual-missing',
    severity: 'warning',
    cell: 'F8',
    message: '目標 76万t-CO2以下 がありますが、実績が空です。',
  }),
  finding({
    ...about(4),
    id: 'pending',
    rule: 'actual-pending',
    severity: 'info',
    cell: 'F9',
    message: '実績 68.0％ は速報値です。確定後に直してください。',
  }),
  finding({
    id: 'year',
    rule: 'impossible-year',
    severity: 'info',
    cell: 'E3',
    indicator: null,
    number: null,
    name: null,
    section: [],
    department: null,
    message: '「平成32年度」は存在しない年度です。「令和2年度」と直してください。',
    isFixable: true,
  }),
  finding({
    ...about(2),
    id: 'ignored',
    rule: 'sum-mismatch',
    severity: 'warning',
    cell: 'F10',
    message: '合計 120件 が内訳の合計 118件 と合いません。',
    state: 'ignored',
    setAsideBecause: '計画の決まりによる',
  }),
];

function column(part: Partial<ColumnReport> & { readonly address: string }): ColumnReport {
  return { header: '', role: null, fiscalYear: null, confidence: 0.9, evidence: [], samples: [], ...part };
}

const COLUMNS: readonly ColumnReport[] = [
  column({
    address: 'A',
    header: '番号',
    role: 'id',
    evidence: [{ code: 'header-word', detail: '番号' }],
    samples: ['1', '2', '3'],
  }),
  column({
    address: 'C',
    header: '指標名',
    role: 'name',
    evidence: [
      { code: 'header-word', detail: '指標名' },
      { code: 'contents', detail: '132' },
    ],
    samples: ['配食サービス利用者数', '介護予防・日常生活支援総合事業における通いの場への参加者の延べ人数'],
  }),
  column({
    address: 'E',
    header: '目標値 > 令和5年度',
    role: 'target',
    fiscalYear: 2023,
    evidence: [{ code: 'header-part', detail: '目標値' }],
    samples: ['850件', '12,000人', '95％以上'],
  }),
  column({
    address: 'F',
    header: '令和5年度',
    role: 'actual',
    fiscalYear: 2023,
    confidence: 0.6,
    evidence: [{ code: 'year-beside-target', detail: '令和5年度' }],
    samples: ['936件', '約8,400人(速報値)', '91.4％'],
  }),
  column({ address: 'H', header: '備考', samples: ['コロナ禍により一部の教室を中止した。'] }),
  column({ address: 'I', header: '', samples: ['※'] }),
  column({ address: 'J', header: '備考', samples: ['隔年調査'] }),
];

export const TABLE: TableReport = {
  sheet: SHEET,
  range: 'A3:J136',
  kind: 'rows',
  profile: null,
  score: 0.92,
  indicators: 132,
  schemeName: '標準(A～D)',
  columns: COLUMNS,
};

const WEAK: TableReport = {
  ...TABLE,
  sheet: '別紙2 取組状況',
  range: 'B2:F40',
  score: 0.38,
  indicators: 0,
  columns: COLUMNS.map((each) => (each.role === 'name' ? each : { ...each, role: null, evidence: [] })),
};

export const REPORT: Report = {
  workbook: '進行管理シート.xlsx',
  headline: { tables: 1, indicators: 132, met: 59, unmet: 55, undecided: 18, review: 4, findings: 6 },
  tables: [TABLE],
  weak: [],
  findings: FINDINGS,
  indicators: manyIndicators(132),
  ratings: [
    { label: 'A', count: 59 },
    { label: 'B', count: 31 },
    { label: 'C', count: 16 },
    { label: 'D', count: 8 },
    { label: null, count: 18 },
  ],
  schemeName: '標準(A～D)',
  protectedSheets: [],
  isStructureProtected: false,
  hasOwned: false,
};

/** A report with many findings of many departments. */
export function manyFindings(count: number): Report {
  const findings = Array.from({ length: count }, (_none, index) => {
    const model = FINDINGS[index % FINDINGS.length] as FindingRow;
    return { ...model, id: `${model.id}-${index}`, cell: `G${index + 5}` };
  });
  const open = findings.filter(({ state }) => state === 'open');
  const review = open.filter(({ severity }) => severity !== 'info').length;
  return { ...REPORT, findings, headline: { ...REPORT.headline, findings: open.length, review } };
}

export const CLEAN: Report = {
  ...REPORT,
  findings: [],
  headline: { ...REPORT.headline, findings: 0, review: 0 },
};

const EMPTY: Report = {
  ...CLEAN,
  headline: { tables: 0, indicators: 0, met: 0, unmet: 0, undecided: 0, review: 0, findings: 0 },
  tables: [],
  indicators: [],
  ratings: [],
  schemeName: '',
};

function observation(
  part: Partial<Observation> & { readonly text: string; readonly cell: string },
): Observation {
  return {
    kind: 'quantity',
    value: null,
    unit: null,
    bound: null,
    qualifiers: [],
    fiscalYear: 2023,
    upTo: null,
    label: null,
    part: 'main',
    confidence: 1,
    numericCell: false,
    ...part,
  };
}

const TARGET = observation({ text: '12,000人以上', cell: 'E6', value: 12000, unit: '人', bound: 'at-least' });
const ACTUAL = observation({
  text: '約8,400人(速報値)',
  cell: 'F6',
  value: 8400,
  unit: '人',
  qualifiers: ['約', '速報値'],
});

export const CALCULATION: Calculation = {
  direction: { direction: 'increase', source: 'name', evidence: '参加者', assumed: true },
  formula: 'ratio',
  working: '8,400人 ÷ 12,000人 × 100 = 70.0',
  rate: 70,
  reason: null,
  met: false,
  rating: 'C',
};

export function explanation(id: string, findings: readonly FindingRow[] = FINDINGS): Explanation | null {
  const found = findings.find((each) => each.id === id);
  const rule = RULES.find(({ code }) => code === found?.rule);
  if (!found || !rule) return null;
  const { reason, basis, example } = rule;
  const isOfTable = found.indicator === null;
  return {
    finding: found,
    reason,
    basis: basis ?? '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」1-9',
    example,
    figures: isOfTable
      ? []
      : [
          { what: 'target', text: TARGET.text, cell: TARGET.cell, observation: TARGET },
          { what: 'actual', text: ACTUAL.text, cell: ACTUAL.cell, observation: ACTUAL },
          { what: 'stated-rate', text: '112.0%', cell: 'G6', observation: null },
          {
            what: 'claim',
            text: '通いの場を新たに5か所開設し、目標を達成した。',
            cell: 'J6',
            observation: null,
          },
        ],
    evidence: isOfTable ? [] : ['C6', 'J6'],
    calculation: isOfTable ? null : CALCULATION,
  };
}

export function detail(key: string): IndicatorDetail | null {
  const row = REPORT.indicators.find((each) => each.key === key);
  if (!row) return null;
  return {
    row,
    program: '介護予防事業',
    figures: explanation('claim')?.figures ?? [],
    series: [
      {
        ...observation({ text: '7,100', cell: 'K6', value: 7100, unit: '人', fiscalYear: 2021 }),
        role: 'actual',
      },
      {
        ...observation({ text: '7,900', cell: 'L6', value: 7900, unit: '人', fiscalYear: 2022 }),
        role: 'actual',
      },
      { ...TARGET, role: 'target' },
      { ...ACTUAL, role: 'actual' },
    ],
    calculation: CALCULATION,
    findings: FINDINGS.filter(({ indicator }) => indicator === key),
  };
}

export const WRITE: Preview = {
  kind: 'write',
  edits: [{ kind: 'settings', before: null, after: '{}' }],
  groups: [
    {
      what: 'columns',
      sheet: SHEET,
      range: 'L3:N136',
      count: 396,
      isRemoval: false,
      examples: [
        { cell: 'L3', before: '', after: '達成率(点検)' },
        { cell: 'L5', before: '', after: '=IFERROR(ROUND(F5/E5*100,1),"")' },
        {
          cell: 'N5',
          before: '',
          after: '[誤り] 達成率の記載 112.0% が、目標 850件・実績 936件から計算した 110.1% と合いません。',
        },
      ],
    },
    { what: 'widths', sheet: SHEET, range: null, count: 3, isRemoval: false, examples: [] },
    { what: 'marks', sheet: SHEET, range: null, count: 6, isRemoval: false, examples: [] },
    { what: 'findings-sheet', sheet: '点検結果', range: null, count: 72, isRemoval: false, examples: [] },
    { what: 'settings', sheet: '', range: null, count: 1, isRemoval: false, examples: [] },
  ],
  skipped: [{ sheet: '別紙1 集計', reason: 'protected-sheet' }],
};

export const REMOVAL: Preview = {
  ...WRITE,
  kind: 'removal',
  groups: WRITE.groups.map((group) => ({ ...group, isRemoval: true, examples: [] })),
  skipped: [],
};

export const FIX: Preview = {
  kind: 'fix',
  edits: [
    {
      kind: 'input',
      sheet: SHEET,
      before: [{ row: 2, column: 4, content: { kind: 'text', text: '平成32年度' } }],
      after: [{ row: 2, column: 4, content: { kind: 'text', text: '令和2年度' } }],
    },
  ],
  groups: [
    {
      what: 'input',
      sheet: SHEET,
      range: 'E3',
      count: 1,
      isRemoval: false,
      examples: [{ cell: 'E3', before: '平成32年度', after: '令和2年度' }],
    },
  ],
  skipped: [],
};

export const ANSWERS: Answers = {
  report: REPORT,
  explain: (id) => explanation(id),
  indicator: detail,
  write: WRITE,
  removal: REMOVAL,
  fix: FIX,
};

/** A desk that shows a report and can answer everything about it. */
export function reportDesk(report: Report = REPORT, state: ConstructorParameters<typeof FakeDesk>[2] = {}) {
  const answers = { ...ANSWERS, report, explain: (id: string) => explanation(id, report.findings) };
  return new FakeDesk({ kind: 'report', report }, answers, state);
}

export interface State {
  readonly name: string;
  readonly desk: () => Desk;
  /**
   * What a reader presses, one after the other, to come to the screen: role and the beginning of the name of the
   * control, in the language of the state.
   */
  readonly press?: readonly { readonly role: 'tab' | 'button'; readonly name: string }[];
}

/** Every screen of the pane, for pictures and for checks in a browser. */
export const STATES: readonly State[] = [
  { name: 'welcome', desk: () => new FakeDesk({ kind: 'welcome' }, ANSWERS) },
  {
    name: 'reading',
    desk: () => new FakeDesk({ kind: 'reading', step: 'check', done: 48, total: 132 }, ANSWERS),
  },
  { name: 'nothing', desk: () => new FakeDesk({ kind: 'nothing', report: EMPTY }, ANSWERS) },
  {
    name: 'nothing-weak',
    desk: () => new FakeDesk({ kind: 'nothing', report: { ...EMPTY, weak: [WEAK] } }, ANSWERS),
  },
  { name: 'clean', desk: () => reportDesk(CLEAN) },
  { name: 'findings', desk: () => reportDesk(manyFindings(48)) },
  {
    name: 'filters',
    desk: () => reportDesk(manyFindings(48)),
    press: [{ role: 'button', name: '絞り込みと並べ方' }],
  },
  {
    name: 'explanation',
    desk: () => reportDesk(),
    press: [{ role: 'button', name: 'なぜ?' }],
  },
  {
    name: 'set-aside',
    desk: () => reportDesk(),
    press: [
      { role: 'button', name: 'なぜ?' },
      { role: 'button', name: '見送る' },
    ],
  },
  { name: 'indicators', desk: () => reportDesk(), press: [{ role: 'tab', name: '指標' }] },
  {
    name: 'indicator',
    desk: () => reportDesk(),
    press: [
      { role: 'tab', name: '指標' },
      { role: 'button', name: '2 介護予防' },
    ],
  },
  {
    name: 'mapping',
    desk: () =>
      reportDesk(
        { ...REPORT, weak: [WEAK] },
        {
          settings: {
            ...DEFAULT_SETTINGS,
            mapping: [{ sheet: SHEET, header: '備考', role: null }],
          },
        },
      ),
    press: [{ role: 'tab', name: '列の対応' }],
  },
  { name: 'settings', desk: () => reportDesk(), press: [{ role: 'tab', name: '設定' }] },
  {
    name: 'own-scheme',
    desk: () => reportDesk(),
    press: [
      { role: 'tab', name: '設定' },
      { role: 'button', name: 'この区分をもとに' },
    ],
  },
  { name: 'summary', desk: () => reportDesk(), press: [{ role: 'tab', name: '集計' }] },
  ...(['たくさんのブックをまとめる', '前年度と比べる', '来年度の様式を作る'] as const).map((entry, at) => ({
    name: ['gather', 'compare', 'next-year'][at] ?? '',
    desk: () => reportDesk(),
    press: [
      { role: 'tab' as const, name: '集計' },
      { role: 'button' as const, name: entry },
    ],
  })),
  { name: 'preview', desk: () => reportDesk(), press: [{ role: 'button', name: '書き込む' }] },
  {
    name: 'protected',
    desk: () => reportDesk({ ...REPORT, protectedSheets: [SHEET, '別紙1 集計'], isStructureProtected: true }),
  },
  {
    name: 'failed',
    desk: () =>
      new FakeDesk(
        {
          kind: 'failed',
          sentence: { key: 'error.legacy-xls', data: { book: '進行管理シート(令和5年度).xls' } },
        },
        ANSWERS,
      ),
  },
  { name: 'stale', desk: () => reportDesk(REPORT, { isStale: true, undoable: 'write' }) },
  {
    name: 'busy',
    desk: () => reportDesk(REPORT, { isBusy: true }),
  },
  {
    name: 'notice',
    desk: () =>
      reportDesk(REPORT, {
        undoable: 'write',
        notice: { tone: 'success', key: 'pane.copy.done', data: { department: '高齢福祉課', count: 3 } },
      }),
  },
  {
    name: 'english-settings',
    desk: () => reportDesk(REPORT, { settings: { ...DEFAULT_SETTINGS, locale: 'en' } }),
    press: [{ role: 'tab', name: 'Settings' }],
  },
  {
    name: 'english-explanation',
    desk: () => reportDesk(REPORT, { settings: { ...DEFAULT_SETTINGS, locale: 'en' } }),
    press: [{ role: 'button', name: 'Why?' }],
  },
  { name: 'english', desk: () => reportDesk(REPORT, { settings: { ...DEFAULT_SETTINGS, locale: 'en' } }) },
];
