import { DEEDS, DEPARTMENTS, GOALS, MEASURES, OUTLOOKS, PROGRAM_ENDINGS, SUBJECTS } from './words.data.mjs';

const PROGRAMS_PER_POLICY = 6;
const PROGRAMS_PER_DIRECTION = 18;
const PROGRAMS_PER_GOAL = 54;
const LAST_COLUMN = 11;
const NUMBER = '#,##0';
const PERCENT = '0.0%';

/** Numbers between 0 and 1, the same ones in every run (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const plain = (text, look = 'text') => ({ value: text, text, format: 'General', formula: null, look });
const percentText = (value) => `${(value * 100).toFixed(1)}%`;
const numberText = (value) => value.toLocaleString('en-US');
const fullWidth = (text) =>
  text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

function numeric(value, unit) {
  const isPercent = unit === '％';
  const text = isPercent ? percentText(value) : numberText(value);
  return { value, text, format: isPercent ? PERCENT : NUMBER, formula: null, look: 'figure' };
}

/** The same figure as clerks type it when they do not leave it a number. */
function typed(value, unit, way) {
  const printed = unit === '％' ? (value * 100).toFixed(1) : numberText(value);
  const ways = [
    `${printed}${unit}`,
    `${fullWidth(printed)}${unit}`,
    `約${printed}${unit}`,
    `${printed}${unit}（速報値）`,
    `${printed}${unit}\n(令和3年度)`,
  ];
  return plain(ways[way % ways.length] ?? printed, 'figure');
}

/** A figure that is not there, and one told in words. */
const ABSENT = ['―', '調査中', '－', '実施', '策定完了'];

/** Base, target and actual in whole units; percentages as ratios with three decimals. */
function figuresOf(measure, random) {
  const round = (value) =>
    measure.unit === '％' ? Math.min(Math.round(value * 1000) / 1000, 1) : Math.round(value);
  const base = measure.size * (0.6 + random() * 0.8);
  const target = measure.down ? base * (0.7 + random() * 0.25) : base * (1.02 + random() * 0.3);
  const actual = target * (0.7 + random() * 0.5);
  return { base: round(base), target: round(target), actual: round(actual) };
}

function ratingOf(rate) {
  if (rate >= 1) return 'A';
  if (rate >= 0.8) return 'B';
  return rate >= 0.6 ? 'C' : 'D';
}

function proseOf(name, cells, random) {
  const deed = DEEDS[Math.floor(random() * DEEDS.length)];
  const figures = `目標${cells.target.text}に対して${cells.actual.text}となった。`;
  const first = Math.floor(random() * OUTLOOKS.length);
  const outlook = [OUTLOOKS[first]];
  if (random() < 0.4) outlook.push(OUTLOOKS[(first + 3) % OUTLOOKS.length]);
  return { done: `${name}については、${deed}${figures}`, outlook: outlook.join('') };
}

/** One row of an indicator; `row` is 0-based, for the formula of its rate. */
function indicatorCells(row, lead, name, measure, department, random) {
  const { base, target, actual } = figuresOf(measure, random);
  const kind = random();
  const way = Math.floor(random() * 5);
  const cell = (value, share) =>
    kind < share ? typed(value, measure.unit, way) : numeric(value, measure.unit);
  const cells = { base: cell(base, 0.25), target: cell(target, 0.2), actual: cell(actual, 0.2) };
  if (kind > 0.97) cells.actual = plain(ABSENT[way] ?? '―', 'figure');
  const rate = measure.down ? target / actual : actual / target;
  const isNumeric = typeof cells.target.value === 'number' && typeof cells.actual.value === 'number';
  const at = String(row + 1);
  const [above, below] = measure.down ? ['F', 'G'] : ['G', 'F'];
  const rateCell = isNumeric
    ? {
        value: rate,
        text: percentText(rate),
        format: PERCENT,
        formula: `IF(${below}${at}=0,"",${above}${at}/${below}${at})`,
        look: 'figure',
      }
    : plain(typeof cells.actual.value === 'number' || kind <= 0.97 ? percentText(rate) : '―', 'figure');
  const prose = proseOf(name, cells, random);
  // One rating in twenty does not follow from its rate, as in life.
  const rating = random() < 0.05 ? 'B' : ratingOf(rate);
  return [
    ...lead,
    plain(name),
    plain(measure.unit, 'centred'),
    cells.base,
    cells.target,
    cells.actual,
    rateCell,
    plain(rating, 'centred'),
    plain(prose.done),
    plain(prose.outlook),
    plain(department, 'centred'),
  ];
}

const HEADER_TOP = [
  '番号',
  '取組名',
  '指標名',
  '単位',
  '基準値',
  '令和4年度',
  null,
  null,
  null,
  '取組状況',
  null,
  '担当課',
];
const HEADER_BELOW = [
  null,
  null,
  null,
  null,
  '令和2年度',
  '目標値',
  '実績値',
  '達成率',
  '評価',
  '取組実績',
  '課題・今後の方向性',
  null,
];
const HEADER_MERGES = [
  [0, 0, 1, 0],
  [0, 1, 1, 1],
  [0, 2, 1, 2],
  [0, 3, 1, 3],
  [0, 5, 0, 8],
  [0, 9, 0, 10],
  [0, 11, 1, 11],
];

/** Collects rows and merges while the sheet is written down. */
class Writer {
  rows = [];
  merges = [];

  wide(text, look) {
    const row = this.rows.push([plain(text, look)]) - 1;
    this.merges.push({ top: row, left: 0, bottom: row, right: LAST_COLUMN });
  }

  header() {
    const from = this.rows.length;
    for (const texts of [HEADER_TOP, HEADER_BELOW]) {
      this.rows.push(texts.map((text) => (text === null ? null : plain(text, 'header'))));
    }
    for (const [top, left, bottom, right] of HEADER_MERGES) {
      this.merges.push({ top: from + top, left, bottom: from + bottom, right });
    }
  }

  headings(program) {
    const goal = Math.floor(program / PROGRAMS_PER_GOAL);
    const direction = Math.floor(program / PROGRAMS_PER_DIRECTION);
    const policy = Math.floor(program / PROGRAMS_PER_POLICY);
    const subject = SUBJECTS[program % SUBJECTS.length]?.[0] ?? '';
    if (program % PROGRAMS_PER_GOAL === 0) {
      this.wide(`まちづくり目標${goal + 1}：${GOALS[goal % GOALS.length]}`, 'heading');
    }
    if (program % PROGRAMS_PER_DIRECTION === 0) {
      this.wide(`■基本政策${goal + 1}-${(direction % 3) + 1} ${subject}を通じたまちづくり`, 'heading');
      this.header();
    }
    if (program % PROGRAMS_PER_POLICY === 0)
      this.wide(`【施策${policy + 1}】 ${subject}などの推進`, 'heading');
  }
}

/**
 * A 進行管理シート with the given number of indicators, the same one every time: two header rows repeated below every
 * heading of a policy, programmes merged over their indicators, figures as numbers and as typed text, rates as formulas.
 */
export function progressSheet(indicators) {
  const random = randomFrom(20221001);
  const writer = new Writer();
  writer.wide('総合計画 前期基本計画 進行管理シート（令和4年度実績）', 'title');
  let written = 0;
  for (let program = 0; written < indicators; program++) {
    writer.headings(program);
    const [subject] = SUBJECTS[program % SUBJECTS.length] ?? ['', ''];
    const round = Math.floor(program / SUBJECTS.length);
    const place = round === 0 ? '' : `第${round}地区の`;
    const department = DEPARTMENTS[(program * 5) % DEPARTMENTS.length] ?? '';
    const count = Math.min(1 + Math.floor(random() * 3), indicators - written);
    const from = writer.rows.length;
    const id = `${String(Math.floor(program / PROGRAMS_PER_GOAL) + 1).padStart(2, '0')}-${String(program + 1).padStart(4, '0')}`;
    const name = `${place}${subject}${PROGRAM_ENDINGS[program % PROGRAM_ENDINGS.length]}`;
    for (let index = 0; index < count; index++) {
      const measure = MEASURES[(program * 7 + index * 5) % MEASURES.length] ?? MEASURES[0];
      const lead = index === 0 ? [plain(id, 'centred'), plain(name)] : [null, null];
      const row = writer.rows.length;
      writer.rows.push(
        indicatorCells(row, lead, `${place}${subject}${measure.words}`, measure, department, random),
      );
      written++;
    }
    if (count === 1) continue;
    const bottom = writer.rows.length - 1;
    writer.merges.push({ top: from, left: 0, bottom, right: 0 }, { top: from, left: 1, bottom, right: 1 });
  }
  return { name: '進行管理シート', rows: writer.rows, merges: writer.merges, columns: LAST_COLUMN + 1 };
}
