import type { Numerals } from './kanji-numerals.js';
import type { Condition } from './section.js';

/** What a number format says in brackets. */
export type Bracket =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'elapsed'; readonly letters: string }
  | { readonly kind: 'numerals'; readonly numerals: Numerals }
  | {
      readonly kind: 'locale';
      readonly symbol: string;
      readonly language: 'ja' | 'other' | null;
      readonly isGannen: boolean;
      readonly system: 'date' | 'time' | null;
    }
  /** A colour or something unknown: it shows nothing. */
  | { readonly kind: 'silent' };

const OPERATORS = ['<=', '>=', '<>', '<', '>', '='] as const;
/** The language part of a Windows locale id, and Japanese there. */
const LANGUAGE_MASK = 0xffff;
const JAPANESE = 0x0411;
/** Pseudo locales (Windows LOCALE_SYSTEM_…): the user's long date, the user's time. */
const SYSTEM_DATE = 0xf800;
const SYSTEM_TIME = 0xf400;

/** Reads the content between "[" and "]". */
export function readBracket(content: string): Bracket {
  if (content.startsWith('$')) return readLocale(content.slice(1));
  const condition = readCondition(content);
  if (condition) return { kind: 'condition', condition };
  const lower = content.toLowerCase();
  if (/^(?:h+|m+|s+)$/.test(lower)) return { kind: 'elapsed', letters: `[${lower}]` };
  if (lower === 'dbnum1') return { kind: 'numerals', numerals: 1 };
  if (lower === 'dbnum2') return { kind: 'numerals', numerals: 2 };
  if (lower === 'dbnum3') return { kind: 'numerals', numerals: 3 };
  return { kind: 'silent' };
}

/** "¥-411", "-411", "-ja-JP-x-gannen,80", "€-x-euro2": a currency symbol, "-", a locale. */
function readLocale(content: string): Bracket {
  const dash = content.indexOf('-');
  const symbol = dash < 0 ? content : content.slice(0, dash);
  const tag = dash < 0 ? '' : (content.slice(dash + 1).split(',')[0] ?? '').toLowerCase();
  const isId = /^[0-9a-f]{1,8}$/.test(tag);
  const id = isId ? parseInt(tag, 16) & LANGUAGE_MASK : 0;
  const system = id === SYSTEM_DATE ? 'date' : id === SYSTEM_TIME ? 'time' : null;
  const isJapanese = isId ? id === JAPANESE : tag === 'ja' || tag.startsWith('ja-');
  const isSilent = tag === '' || system !== null || (isId && id === 0);
  return {
    kind: 'locale',
    symbol,
    language: isJapanese ? 'ja' : isSilent ? null : 'other',
    isGannen: tag.endsWith('-x-gannen'),
    system,
  };
}

function readCondition(content: string): Condition | null {
  const operator = OPERATORS.find((candidate) => content.startsWith(candidate));
  if (operator === undefined) return null;
  const rest = content.slice(operator.length).trim();
  const operand = Number(rest);
  return rest === '' || Number.isNaN(operand) ? null : { operator, operand };
}
