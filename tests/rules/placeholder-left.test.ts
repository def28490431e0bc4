import { cellsIn, type Given } from './make-sheet';

const row = (words: string): Given[] => [
  1,
  '相談件数',
  '50件',
  '52件',
  '55件',
  '54件',
  null,
  'B',
  '福祉課',
  words,
];

it.each([
  '○○センターと連携した。',
  '〇〇課と調整し、××回開催した。',
  'XX回開催した。',
  '54件（要確認）',
  '【記入例】相談の周知に努めた。',
  '●●市と協定を結んだ。',
  '実績を記入してください',
  '件数は？？件',
  '追って記入',
])('finds %j', (words) => {
  expect(cellsIn('placeholder-left', [row(words)])).toEqual(['J3']);
});

it.each([
  '○ 予定どおり',
  '◎○△×の四段階で評価した。',
  '関係課と調整中の事項がある。',
  '子育て支援センターと連携し、12回開催した。',
  '(仮称)郷土資料館の整備',
  'XXLサイズの制服を配布した。',
  'この制度をご存じですか？と尋ねた。',
  '確認を要する事項はなかった。',
])('says nothing of %j', (words) => {
  expect(cellsIn('placeholder-left', [row(words)])).toEqual([]);
});
