import type { ReturnedFinding } from '../../src/collect/return-tab.js';
import { returnedTexts } from '../../src/collect/returned-texts.js';

const finding = (rest: Partial<ReturnedFinding>): ReturnedFinding => ({
  file: '健康課/進行管理.xlsx',
  sheet: '進行管理',
  cell: 'E5',
  severity: 'error',
  rule: 'rate-mismatch',
  message: '達成率は 75.0％ です。',
  number: '2',
  indicator: '教室の\n参加者数',
  department: '健康課',
  ...rest,
});

test('each department gets a text that reads as a mail', () => {
  const texts = returnedTexts(
    [
      finding({}),
      finding({
        file: '別.xlsx',
        severity: 'warning',
        number: null,
        indicator: null,
        message: '空です。\n見てください。',
      }),
      finding({ department: '../防災\n課' }),
      finding({ department: null }),
    ],
    'ja',
  );
  expect(texts.map(({ name }) => name)).toEqual(['所管課なし.txt', '_防災 課.txt', '健康課.txt']);
  expect(texts[2]?.text).toBe(
    [
      '健康課 御中',
      '',
      'ご提出の進行管理シートを点検しました。次の2件を確かめてください。',
      '直したブックは、名前の終わりに「修正」を付けて提出し直してください。直さなくてよいものは、その理由をお知らせください。',
      '',
      '■ 健康課/進行管理.xlsx',
      '',
      '1. 【誤り】進行管理!E5  2 教室の 参加者数',
      '   達成率は 75.0％ です。',
      '',
      '■ 別.xlsx',
      '',
      '2. 【注意】進行管理!E5',
      '   空です。 見てください。',
      '',
      '(指摘は数値と文章から機械的に出したもので、誤りとは限りません。)',
      '',
    ].join('\r\n'),
  );
  // Nobody is not addressed.
  expect(texts[0]?.text.startsWith('ご提出')).toBe(true);
});
