import { readFigures } from '../../src/quantity/measures.js';
import { asRow, type FigureRow } from './figure-row.js';

type Row = FigureRow | { readonly kind: 'qualitative' | 'missing'; readonly year?: number };

const ROWS: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['one figure', '6,750人', [{ value: 6750, unit: '人' }]],
  [
    'lines with a label each',
    '地域型5か所⏎ランチ2箇所⏎(移動式1箇所)',
    [
      { value: 5, unit: '箇所', label: '地域型' },
      { value: 2, unit: '箇所', label: 'ランチ' },
      { value: 1, unit: '箇所', label: '移動式', part: 'breakdown' },
    ],
  ],
  [
    'school years are labels, not figures',
    '3、4年生20回/年⏎5、6年生35回/年',
    [
      { value: 20, unit: '回/年', label: '3、4年生' },
      { value: 35, unit: '回/年', label: '5、6年生' },
    ],
  ],
  [
    'school years without 生',
    '1、2年15回 3、4年35回 5、6年70回 (令和2年度)',
    [
      { value: 15, unit: '回', label: '1、2年', year: 2020 },
      { value: 35, unit: '回', label: '3、4年', year: 2020 },
      { value: 70, unit: '回', label: '5、6年', year: 2020 },
    ],
  ],
  [
    'a group word on its own line',
    '市税⏎現年分徴収率 99.3%⏎滞繰分徴収率 36.3%⏎市税合計 97.1%⏎国保税⏎現年分徴収率 97.0%⏎国保税合計 87.4%',
    [
      { value: 99.3, unit: '%', label: '市税 現年分徴収率' },
      { value: 36.3, unit: '%', label: '市税 滞繰分徴収率' },
      { value: 97.1, unit: '%', label: '市税合計' },
      { value: 97, unit: '%', label: '国保税 現年分徴収率' },
      { value: 87.4, unit: '%', label: '国保税合計' },
    ],
  ],
  [
    'the same on one line',
    '市税 現年分徴収率 98.5% 滞繰分徴収率 22.0% 市税合計 95.0% 国保税 現年分徴収率 95.0% 滞繰分徴収率 23.0%',
    [
      { value: 98.5, unit: '%', label: '市税 現年分徴収率' },
      { value: 22, unit: '%', label: '市税 滞繰分徴収率' },
      { value: 95, unit: '%', label: '市税合計' },
      { value: 95, unit: '%', label: '国保税 現年分徴収率' },
      { value: 23, unit: '%', label: '国保税 滞繰分徴収率' },
    ],
  ],
  [
    'bullets and a note',
    '・実質公債費比率 6.5%以下⏎・将来負担比率 31.8%以下⏎※実質公債費比率:一般会計等が負担する⏎元利償還金の割合。早期健全化基準は25%',
    [
      { value: 6.5, unit: '%', bound: 'at-most', label: '実質公債費比率' },
      { value: 31.8, unit: '%', bound: 'at-most', label: '将来負担比率' },
    ],
  ],
  [
    'bullets on one line behind a heading',
    '[達成目安] 第6期財政計画値 ・実質公債費比率 6.5% ・将来負担比率 31.8%',
    [
      { value: 6.5, unit: '%', label: '実質公債費比率' },
      { value: 31.8, unit: '%', label: '将来負担比率' },
    ],
  ],
  [
    'labels glued to the figure before',
    'ふるさと納税 200,000千円以上ネーミングライツ 5,000千円以上有料広告収入 600千円以上',
    [
      { value: 200000000, unit: '円', bound: 'at-least', label: 'ふるさと納税' },
      { value: 5000000, unit: '円', bound: 'at-least', label: 'ネーミングライツ' },
      { value: 600000, unit: '円', bound: 'at-least', label: '有料広告収入' },
    ],
  ],
  [
    'the same unit in brackets breaks down',
    '18箇所 (3箇所)',
    [
      { value: 18, unit: '箇所' },
      { value: 3, unit: '箇所', part: 'breakdown' },
    ],
  ],
  [
    'a percentage in brackets is a second measure',
    '1064.4ha (90.3%) (令和2年度)',
    [
      { value: 1064.4, unit: 'ha', year: 2020 },
      { value: 90.3, unit: '%', year: 2020 },
    ],
  ],
  [
    'full-width, on two lines',
    '３４．９％⏎（１６．１％）',
    [
      { value: 34.9, unit: '%' },
      { value: 16.1, unit: '%', part: 'breakdown' },
    ],
  ],
  [
    'labelled figures in brackets',
    '1,037カ所 (消火栓1基・⏎ 耐震性貯水槽1基)',
    [
      { value: 1037, unit: '箇所' },
      { value: 1, unit: '基', label: '消火栓', part: 'breakdown' },
      { value: 1, unit: '基', label: '耐震性貯水槽', part: 'breakdown' },
    ],
  ],
  [
    'another count in brackets',
    '1カ所(2台)',
    [
      { value: 1, unit: '箇所' },
      { value: 2, unit: '台', part: 'breakdown' },
    ],
  ],
  [
    'うち',
    '交換用板103枚（うちマグネット交換用板4枚）',
    [
      { value: 103, unit: '枚', label: '交換用板' },
      { value: 4, unit: '枚', label: 'うちマグネット交換用板', part: 'breakdown' },
    ],
  ],
  [
    'うち outside brackets',
    '1,000人、うち市外200人',
    [
      { value: 1000, unit: '人' },
      { value: 200, unit: '人', label: 'うち市外', part: 'breakdown' },
    ],
  ],
  [
    'a bare sub-count takes the unit',
    '18箇所(3)',
    [
      { value: 18, unit: '箇所' },
      { value: 3, unit: '箇所', part: 'breakdown' },
    ],
  ],
  [
    'an increase beside a level',
    'H26年度末:12,203人 (H25末から2,199人増加)',
    [
      { value: 12203, unit: '人', year: 2014 },
      { value: 2199, unit: '人', said: ['増加'], part: 'breakdown' },
    ],
  ],
  [
    'last year in brackets keeps its year',
    '70%(H27:54.3%)',
    [
      { value: 70, unit: '%' },
      { value: 54.3, unit: '%', year: 2015, part: 'breakdown' },
    ],
  ],
  [
    'a year each',
    'H30:50% R1:55%',
    [
      { value: 50, unit: '%', year: 2018 },
      { value: 55, unit: '%', year: 2019 },
    ],
  ],
  [
    'a year behind each',
    '50件（R4）、60件（R5）',
    [
      { value: 50, unit: '件', year: 2022 },
      { value: 60, unit: '件', year: 2023 },
    ],
  ],
  [
    'a year above each',
    '令和2年度⏎30人⏎令和3年度⏎40人',
    [
      { value: 30, unit: '人', year: 2020 },
      { value: 40, unit: '人', year: 2021 },
    ],
  ],
  [
    'two indicators without labels',
    '20%以上 30%以上',
    [
      { value: 20, unit: '%', bound: 'at-least' },
      { value: 30, unit: '%', bound: 'at-least' },
    ],
  ],
  [
    'another unit without a label',
    '1カ所・2台',
    [
      { value: 1, unit: '箇所' },
      { value: 2, unit: '台', part: 'breakdown' },
    ],
  ],
  [
    'cases and money under one label',
    '緑区1件336千円、中央区4件739千円',
    [
      { value: 1, unit: '件', label: '緑区' },
      { value: 336000, unit: '円', label: '緑区', part: 'breakdown' },
      { value: 4, unit: '件', label: '中央区' },
      { value: 739000, unit: '円', label: '中央区', part: 'breakdown' },
    ],
  ],
  [
    'the measure of a line in its bracket',
    '・オーサーズカフェの開催（24回）⏎・フェスタの開催（1回）',
    [
      { value: 24, unit: '回', label: 'オーサーズカフェの開催' },
      { value: 1, unit: '回', label: 'フェスタの開催' },
    ],
  ],
  [
    'ordinals as labels',
    '第1回8名、第2回6名',
    [
      { value: 8, unit: '人', label: '第1回' },
      { value: 6, unit: '人', label: '第2回' },
    ],
  ],
  [
    'numbered lines',
    '(1) 参加者 10人⏎(2) 実施回数 20回',
    [
      { value: 10, unit: '人', label: '参加者' },
      { value: 20, unit: '回', label: '実施回数' },
    ],
  ],
  [
    'labels over several lines',
    '・地域活動へ参加している(世帯)⏎市民の割合⏎70.0%',
    [{ value: 70, unit: '%', label: '地域活動へ参加している(世帯)市民の割合' }],
  ],
  [
    '△ is plus where ▲ is minus',
    '14.5日△10% 12.9日▲1.5%',
    [
      { value: 14.5, unit: '日' },
      { value: 10, unit: '%', part: 'breakdown' },
      { value: 12.9, unit: '日' },
      { value: -1.5, unit: '%', part: 'breakdown' },
    ],
  ],
  [
    'seven of ten',
    '7人/10人',
    [
      { value: 7, unit: '人' },
      { value: 10, unit: '人', part: 'breakdown' },
    ],
  ],
  [
    'words with a figure in brackets',
    '○（100％）',
    [{ kind: 'qualitative' }, { value: 100, unit: '%', part: 'breakdown' }],
  ],
  ['a heading with a number', '【施策04】 高齢者の地域生活支援の充実', [{ kind: 'qualitative' }]],
];

const SENTENCES: typeof ROWS = [
  [
    'the figure that carries the target',
    '業務に関連した政策形成能力等の向上を図るための職場研修の実施件数を850件とする。',
    [{ value: 850, unit: '件', label: '実施件数' }],
  ],
  ['a span of time is none', '6年間で850件とする', [{ value: 850, unit: '件' }]],
  [
    'a limit and where it is counted from',
    '時間外勤務時間等の合計時間を約69万8,000時間以下に抑制する。(基準時間である約74万8,000時間から5万時間の縮減)',
    [
      { value: 698000, unit: '時間', bound: 'at-most', said: ['約'], label: '時間外勤務時間等の合計時間' },
      { value: 748000, unit: '時間', said: ['約'], label: '基準時間', part: 'breakdown' },
      { value: 50000, unit: '時間', said: ['縮減'], part: 'breakdown' },
    ],
  ],
  [
    'last year in brackets',
    '長期病気休業職員の割合を2.6%以下とする。(平成25年度 2.7%)',
    [
      { value: 2.6, unit: '%', bound: 'at-most', label: '長期病気休業職員の割合' },
      { value: 2.7, unit: '%', year: 2013, part: 'breakdown' },
    ],
  ],
  [
    'target, actual and rate',
    '目標値850件に対して実施件数936件⏎達成率110.1%',
    [
      { value: 850, unit: '件', label: '目標値' },
      { value: 936, unit: '件', label: '実施件数' },
      { value: 110.1, unit: '%', label: '達成率' },
    ],
  ],
  [
    'まで',
    '市のシティセールスに関するSNS(ツイッター、ライン)の登録者数を1万2,000人まで拡大する。',
    [{ value: 12000, unit: '人', label: '登録者数' }],
  ],
  [
    'from one level to another',
    '新たな職員定数管理計画に基づき、平成26年度の4,640人から平成27年度には4,650人とし、適正な管理に努める。',
    [
      { value: 4640, unit: '人', said: ['から'], year: 2014, part: 'alternative' },
      { value: 4650, unit: '人', year: 2015 },
    ],
  ],
  [
    'a level and its increase',
    '平成26年度の合計時間は、約76万4,000時間(速報値)となり、基準時間から約1万6,000時間の増加となった。',
    [
      { value: 764000, unit: '時間', said: ['約', '速報値'], year: 2014, label: '合計時間' },
      { value: 16000, unit: '時間', said: ['約', '増加'], label: '基準時間', part: 'breakdown' },
    ],
  ],
  [
    'one verb over two counts',
    '・防犯カメラを新規に1カ所・2台設置し目標を達成しました。⏎累計 9カ所・17台',
    [
      { value: 1, unit: '箇所', label: '防犯カメラを新規' },
      { value: 2, unit: '台', label: '防犯カメラを新規', part: 'breakdown' },
      { value: 9, unit: '箇所', said: ['累計'], part: 'alternative' },
      { value: 17, unit: '台', part: 'breakdown' },
    ],
  ],
  [
    'nouns of doing',
    '・座談会4回開催⏎・パブリックコメント5案件⏎・市長への手紙151件',
    [
      { value: 4, unit: '回', label: '座談会' },
      { value: 5, unit: '案件', label: 'パブリックコメント' },
      { value: 151, unit: '件', label: '市長への手紙' },
    ],
  ],
  [
    'a sum in brackets for comparison',
    '・年度末財政調整基金等残高⏎96億円以上の確保⏎(第6期財政計画値 96.4億円)',
    [
      { value: 9600000000, unit: '円', bound: 'at-least', label: '年度末財政調整基金等残高' },
      { value: 9640000000, unit: '円', label: '第6期財政計画値', part: 'breakdown' },
    ],
  ],
  [
    'figures for reference',
    '基金残高を96億円以上確保する。⏎[参考]⏎・財政調整基金残高40億円',
    [
      { value: 9600000000, unit: '円', bound: 'at-least', label: '基金残高' },
      { value: 4000000000, unit: '円', label: '財政調整基金残高', part: 'breakdown' },
    ],
  ],
  [
    'a list in a sentence, broken over lines',
    'R2年度の事務事業数は 940事業あり、今後の方針案として⏎現状維持が655事業、改善・廃止等が285⏎事業となった。',
    [
      { value: 940, unit: '事業', year: 2020, label: '事務事業数' },
      { value: 655, unit: '事業', label: '現状維持' },
      { value: 285, unit: '事業', label: '改善・廃止等' },
    ],
  ],
  [
    'what is only spoken of is left out',
    '財政調整基金を6億円取り崩し、令和2年度末基金残高を96億円以上確保する。',
    [{ value: 9600000000, unit: '円', bound: 'at-least', year: 2020, label: '基金残高' }],
  ],
  [
    'examples carry nothing',
    '緑区(4回)及び南区(5回)で実施するとともに、会場を週1回確保するなど機能の充実を図った。',
    [
      { kind: 'qualitative' },
      { value: 4, unit: '回', label: '緑区', part: 'breakdown' },
      { value: 5, unit: '回', label: '南区', part: 'breakdown' },
    ],
  ],
];

describe('readFigures reads the measures of a cell', () => {
  test.each(ROWS)('%s', (_name, text, rows) => {
    expect(readFigures(text.replaceAll('⏎', '\n')).map(asRow)).toEqual(rows);
  });
});

describe('readFigures reads sentences', () => {
  test.each(SENTENCES)('%s', (_name, text, rows) => {
    expect(readFigures(text.replaceAll('⏎', '\n')).map(asRow)).toEqual(rows);
  });
});

test('text and label are as printed; the only measure has the whole cell for text', () => {
  const [only] = readFigures('・ﾎｰﾑﾍﾟｰｼﾞ設置団体数　１０８件\n(令和２年度)');
  expect(only).toMatchObject({
    text: '・ﾎｰﾑﾍﾟｰｼﾞ設置団体数　１０８件\n(令和２年度)',
    label: 'ﾎｰﾑﾍﾟｰｼﾞ設置団体数',
  });
  expect(readFigures('地域型５か所\nランチ２箇所').map((figure) => figure.text)).toEqual([
    '５か所',
    '２箇所',
  ]);
});

test('figures in sentences are less sure than plain ones, figures beside words are not to be judged', () => {
  const [carried] = readFigures('実施件数を850件とする。');
  const [plain] = readFigures('実施件数 850件');
  expect(carried?.confidence).toBeLessThan(plain?.confidence ?? 0);
  expect(
    readFigures('事業継続。(3箇所)に設置').find((figure) => figure.kind === 'quantity')?.confidence,
  ).toBeLessThan(0.5);
});
