/** A mark at the end of a file's name that tells a later version, and how late it is. */
export interface VersionMark {
  readonly code: string;
  /** Matched at the end of the folded name without its extension; the first group, if any, is a number. */
  readonly pattern: RegExp;
  /** Added to the number of the mark: a corrected second version is later than a second version. */
  readonly rank: number;
}

const GAP = '[ _\\-・]*';
const OPEN = '[\\[(【「]?';
const CLOSE = '[\\])】」]?';

function mark(code: string, words: string, rank: number): VersionMark {
  return { code, pattern: new RegExp(`${GAP}${OPEN}(?:${words})${CLOSE}$`, 'i'), rank };
}

/** The rule by which versions of one file are told apart. The first mark that fits is taken off; then it is looked again. */
export const VERSION_MARKS: readonly VersionMark[] = [
  mark('corrected', '修正(?:版|済み?|後)?|訂正(?:版|済み?|後)?|改訂版?|正誤|差し?替え?版?', 100),
  mark('handed-in-again', '再提出(?:版|分)?|再送|再々?提出', 100),
  mark('final', '最終(?:版|案)?|確定(?:版|値)?|決定版|final', 1000),
  mark('version', '(?:v|ver|version|rev|第)\\.? ?(\\d{1,3})(?:\\.\\d+)?版?', 0),
  mark('numbered-correction', '(?:修正|訂正|改訂|再提出)(?:版)?(\\d{1,2})', 100),
  { code: 'copy', pattern: /[ _]*\((\d{1,3})\)$/, rank: 0 },
  mark('copy', 'コピー|copy|写し', 0),
];
