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
  'の現状と課題が明確化された。',
  'する。新設する補助事業について見直した。',
  'を把握し、課内で共有することができた。',
  'は、感染対策を講じた上で実施できた。',
  '受付ポータルサイトを5社体制とし、',
  '予算編成においては、部局長を中心に責任を',
])('finds %j', (words) => {
  expect(cellsIn('text-cut', [row(words)])).toEqual(['J3']);
});

it.each([
  '周知に努め、参加者が増加した。',
  '地域住民、利用者等の理解を得ること',
  'のびのびと学べる環境を整えた。',
  'はじめての参加者が多かった。',
  'とても理解できたとの回答が多かった。',
  '広報紙による周知、講座の開催',
  '担当課で検討中のもの',
  '（緑区役所）\n周知に努めた。',
])('says nothing of %j', (words) => {
  expect(cellsIn('text-cut', [row(words)])).toEqual([]);
});
