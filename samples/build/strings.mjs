// The shared strings. Japanese Excel keeps the reading of typed kanji beside the text, so headers that a clerk
// types carry one here: whoever reads these files must not mistake the reading for part of the text.
import { declaration, escapeXml } from './xml.mjs';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

// Per header: the pieces Excel would store, as [text, reading].
const readings = {
  事業番号: [
    ['事業', 'ジギョウ'],
    ['番号', 'バンゴウ'],
  ],
  主な事業: [
    ['主', 'オモ'],
    ['な', ''],
    ['事業', 'ジギョウ'],
  ],
  事業指標: [
    ['事業', 'ジギョウ'],
    ['指標', 'シヒョウ'],
  ],
  当初水準: [
    ['当初', 'トウショ'],
    ['水準', 'スイジュン'],
  ],
  所管課: [
    ['所管', 'ショカン'],
    ['課', 'カ'],
  ],
  事業名: [
    ['事業', 'ジギョウ'],
    ['名', 'メイ'],
  ],
  事業内容: [
    ['事業', 'ジギョウ'],
    ['内容', 'ナイヨウ'],
  ],
  今後の取組: [
    ['今後', 'コンゴ'],
    ['の', ''],
    ['取組', 'トリクミ'],
  ],
  評価内容: [
    ['評価', 'ヒョウカ'],
    ['内容', 'ナイヨウ'],
  ],
  担当課評価: [
    ['担当', 'タントウ'],
    ['課', 'カ'],
    ['評価', 'ヒョウカ'],
  ],
  指標: [['指標', 'シヒョウ']],
  事務事業名: [
    ['事務', 'ジム'],
    ['事業', 'ジギョウ'],
    ['名', 'メイ'],
  ],
  取組内容: [
    ['取組', 'トリクミ'],
    ['内容', 'ナイヨウ'],
  ],
  達成目標: [
    ['達成', 'タッセイ'],
    ['目標', 'モクヒョウ'],
  ],
  目標達成状況: [
    ['目標', 'モクヒョウ'],
    ['達成', 'タッセイ'],
    ['状況', 'ジョウキョウ'],
  ],
  基本方針: [
    ['基本', 'キホン'],
    ['方針', 'ホウシン'],
  ],
  内容: [['内容', 'ナイヨウ']],
  実績: [['実績', 'ジッセキ']],
  評価: [['評価', 'ヒョウカ']],
};

export class Strings {
  constructor() {
    this.count = 0;
    this.order = new Map();
  }

  index(text) {
    this.count += 1;
    if (!this.order.has(text)) this.order.set(text, this.order.size);
    return this.order.get(text);
  }

  toXml() {
    const items = [...this.order.keys()].map((text) => `<si>${element(text)}${phonetic(text)}</si>`);
    return (
      `${declaration}<sst xmlns="${main}" count="${this.count}" uniqueCount="${items.length}">` +
      `${items.join('')}</sst>`
    );
  }
}

function element(text) {
  const keep = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keep}>${escapeXml(text)}</t>`;
}

function phonetic(text) {
  const pieces = readings[text];
  if (pieces === undefined) return '<phoneticPr fontId="1"/>';
  let start = 0;
  let runs = '';
  for (const [part, reading] of pieces) {
    const end = start + part.length;
    if (reading !== '') runs += `<rPh sb="${start}" eb="${end}"><t>${reading}</t></rPh>`;
    start = end;
  }
  return `${runs}<phoneticPr fontId="1"/>`;
}
