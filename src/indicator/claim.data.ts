/**
 * The words a sheet claims achievement with, as officials write them: phrases of 進行管理シート, 事務事業評価表 and
 * council answers. A claim is read as object + predicate + what follows; each list below is one of these parts.
 * Longer words go before shorter ones by themselves: the reader always takes the longest that fits.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Nouns of achieving that carry a verb (目標を達成した, 目標をクリアできなかった). `needsGoal`: only where 目標 is named. */
export const ACHIEVING: readonly { readonly word: string; readonly needsGoal: boolean }[] = [
  { word: '達成', needsGoal: false },
  { word: 'クリア', needsGoal: true },
  { word: '到達', needsGoal: true },
];

/** What may stand between 達成 and できなかった / 至らなかった. */
export const NEGATIVE_LINKS: readonly string[] = [
  '',
  ...list(`
    が は も を に には にも まで までは までには と とは とまでは
    すること することが することは することも するに するには するまで するまでは するまでに するまでには
  `),
];

/** Endings that say it was not achieved. 「出来」 is read as 「でき」. */
export const NEGATIVE_ENDINGS: readonly string[] = list(`
  できなかった できませんでした できません できていなかった できていない できていません
  できておらず できておりません できない できなく できず しなかった しませんでした
  していなかった していない していません しておらず しておりません せず されなかった
  されませんでした されていない されていません されておらず されず 至らなかった 至らず
  至らない 至りませんでした 至りません 至っていない 至っていません 至っておらず
  至っておりません いたらなかった いたりませんでした ならなかった ならず なりませんでした
  なっていない なっていません なっておらず 届かなかった 届かず 届きませんでした
  及ばなかった 及ばず いかなかった いきませんでした 叶わなかった かなわなかった
`);

/** Endings that say it was achieved. */
export const POSITIVE_ENDINGS: readonly string[] = list(`
  した しました いたしました している しています しております しており していた
  していました し できた できました できている できています できており できております
  でき された されました されている されています されており され することができた
  することができました することができており することができ することが可能となった が図られた
  となった となりました となっている となっています となっており となり に至った
  に至りました に至っている に至り するに至った を果たした だった であった でした である
  です と判断した と判断する と判断できる と評価した と評価する と評価できる と言える
  といえる 済み 済
`);

/** Endings that leave it open: no claim of the outcome either way is to be made from them. */
export const OPEN_ENDINGS: readonly string[] = list(`
  は困難 が困難 することは困難 することが困難 は難し が難し することは難し することが難し
  は厳し が厳し しつつある に近い に近づ 困難 間近 目前
`);

/** Nouns that say it was not achieved. */
export const UNACHIEVED: readonly string[] = ['未達成', '未達', '不達成', '目標割れ'];

/** Endings after 未達成: a plain end, or one of these. */
export const UNACHIEVED_ENDINGS: readonly string[] = list(`
  となった となりました となっている となっています となっており となり に終わった
  に終わりました に終わり に留まった にとどまった であった でした である であり です
  だった だが の状況 の状態 のまま
`);

/**
 * Verbs that put the actual beside the goal, for an indicator that is to grow. `relation`: the verb only says on which
 * side of the figure the actual lies; null: it says that the goal is reached or not. All need 目標 before them.
 */
export const COMPARING: readonly {
  readonly met: boolean;
  readonly relation: 'above' | 'below' | null;
  readonly words: readonly string[];
}[] = [
  {
    met: true,
    relation: 'above',
    words: list(`
  上回った 上回りました 上回っている 上回っています 上回っており 上回り 上回ることができた
  上回ることができました 上回ることができ 上まわった 上まわりました 超えた 超えました
  超えている 超えています 超えており 超えることができた 超えることができました 超え
  超過した 超過しました 超過している
`),
  },
  {
    met: true,
    relation: null,
    words: list(`
  達した 達しました 達している 達しています 達しており 達することができた
  達することができました 満たした 満たしました 満たしている 満たしています
  満たすことができた 届いた 届きました
`),
  },
  {
    met: false,
    relation: 'below',
    words: list(`
  下回った 下回りました 下回っている 下回っています 下回っており 下回り 下まわった
  下まわりました 割り込んだ 割り込みました 割り込んでいる 上回らなかった 上回りませんでした
  上回ることができなかった 上回ることができませんでした 上回ることはできなかった
  上回ることはできませんでした 超えなかった 超えませんでした 超えることができなかった
  超えることはできなかった
`),
  },
  {
    met: false,
    relation: null,
    words: list(`
  達しなかった 達しませんでした 達していない 達していません 達しておらず 達せず
  達することができなかった 達することができませんでした 達することはできなかった 届かなかった
  届きませんでした 届いていない 届いていません 届いておらず 届かず 及ばなかった
  及びませんでした 及んでいない 及ばず 満たなかった 満たず 満たせなかった 満たしていない
  満たしていません 満たすことができなかった 満たすことができませんでした
`),
  },
];

/** The same verbs before a noun of outcome: 目標を上回る結果となった. A figure may stand for the noun (上回る936件). */
export const COMPARING_OUTCOME: readonly {
  readonly met: boolean;
  readonly relation: 'above' | 'below' | null;
  readonly words: readonly string[];
}[] = [
  { met: true, relation: 'above', words: ['上回る', '上まわる', '超える'] },
  { met: false, relation: 'below', words: ['下回る', '下まわる', '割り込む'] },
  { met: false, relation: null, words: ['届かない', '及ばない', '満たない', '達しない'] },
];

export const OUTCOMES: readonly string[] = list(`
  結果 実績 成果 数値 値 水準 件数 人数 回数 参加者 参加 利用者 利用 状況
`);

export const OUTCOME_ENDINGS: readonly string[] = list(`
  となった となりました となっている となっています となっており となり であった でした
  である であり です だった を得た を得ました を得ることができた が得られた を上げた
  を上げることができた を残した を収めた があった がありました
`);

/** Words before the claim, in the same clause, that make it half a claim: neither met nor not met. */
export const HEDGES: readonly string[] = list(`
  ほぼ おおむね 概ね 大むね おおよそ 凡そ 一部 部分的 大部分 大半 大方 半数 ほとんど
  ある程度 一定程度 まずまず のうち 必ずしも 割が 割で
`);

/** What follows a predicate and takes it back: a double negation or a denial. */
export const DENIALS: readonly string[] = list(`
  わけではな わけではありません わけではない わけでもな 訳ではな 訳ではありません とは言え
  とはいえな とはいえません とは言い とはいい とは限ら とは考え ということではな
  ことにはなら ではな ではありません でな
`);

/** What may follow a predicate in a sentence that claims it. Anything else makes it an attribute of another noun. */
export const CLAIMING_FOLLOWERS: readonly string[] = list(`
  が けれど ものの もの ため 為 ので ことから ことで ことにより ことによる ことは
  ことに こと から ほか ところ うえ 上で とともに と考 と思 と判断 と評価 と言え
  といえ と認め と捉え など 結果 のは 要因 主な要因 主要因 理由 主な理由 原因
  主な原因 背景 のが の要因 の理由 の原因 状況である 状況です 状況となった 状況にある
`);

/** Conditions and questions: what follows the predicate and makes it no claim at all. */
export const NO_CLAIM_FOLLOWERS: readonly string[] = list(`
  場合 とき 時 際 後 ら かどうか か否か かを かは かに ことがな ことはな ことが分
  上での
`);

/** Other yardsticks: 前年度を上回った says nothing about the goal. */
export const RIVALS: readonly string[] = list(`
  前年 昨年 前回 前々年 一昨年 基準 平均 想定 予想 見込 当初予算 定員 過去
`);

/** Another year's outcome, not this one's. */
export const OTHER_YEARS: readonly string[] = list(`
  前年度は 前年度では 前年度には 前年度に 前年度も 前年度までに 前年度の目標 昨年度は
  昨年度では 昨年度には 昨年度に 昨年度も 昨年度までに 昨年度の目標 昨年は 前年は 前回は
  前々年度 一昨年 次年度 来年度 翌年度
`);

/** …unless they are only named in passing: 昨年度に引き続き目標を達成した. */
export const IN_PASSING: readonly string[] = list(`
  引き続 引続 続き 続いて 同様 比べ 比較
`);

/** This year's outcome is meant from here on, whatever year was named before. */
export const THIS_YEAR: readonly string[] = list(`
  今年度 本年度 当年度 今年 本年 今回
`);

/** Words a new sentence starts with; a line beginning with other hiragana goes on with the line before. */
export const CONNECTIVES: readonly string[] = list(`
  また なお しかし さらに そのため その それ これ この ただし ただ さて すべて
  とりわけ とくに まず つい あわせて より おおむね ほぼ
`);
