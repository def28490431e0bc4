/**
 * Words that make two names different things although all else in them agrees. Within a group any two differ; the
 * longer word is looked for first (小学校 before 小).
 */
export const CONTRASTS: readonly (readonly string[])[] = [
  ['男性', '女性'],
  ['男子', '女子'],
  ['小学', '中学', '高校'],
  ['新規', '継続', '既存'],
  ['現年', '滞納', '過年'],
  ['市内', '市外', '県内', '県外', '国内', '国外'],
  ['参加者', '開催'],
  ['人数', '回数', '件数', '箇所数', '割合', '金額'],
  ['一般会計', '特別会計'],
  ['可燃', '不燃', '資源'],
  ['入込', '宿泊'],
  ['転入', '転出'],
  ['出生', '死亡'],
  ['65歳以上', '65歳未満', '75歳以上'],
  ['妊婦', '乳児', '幼児'],
];
