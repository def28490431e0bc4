/** Spellings of one word, and words for one thing; the first stands for all. Looked for in this order. */
export const SAME_WORDS: readonly (readonly [string, RegExp])[] = [
  ['箇所', /(?:か|カ|ヵ|ヶ|ケ|個|カ)所/g],
  ['障害', /障(?:がい|碍)/g],
  ['子ども', /子供|こども/g],
  ['ごみ', /ゴミ|廃棄物/g],
  ['取組', /取り?組み/g],
  ['受入', /受け入れ/g],
  ['申込', /申し込み/g],
  ['づくり', /作り|造り|創り/g],
  ['ホームページ', /ウェブサイト|webサイト|HP(?![a-z])/gi],
  ['健診', /健康診査|健康診断/g],
  ['サポーター', /サポータ(?!ー)/g],
  ['センター', /センタ(?!ー)/g],
  ['一人', /1人|市民1人/g],
  ['率', /の?(?:割合|比率)/g],
  // 参加者の数, 参加人数, 参加者数 count the same.
  ['者数', /人の?数|者の数|人員数/g],
  ['者数', /(?<=参加|利用|受講|来場|来館|登録|会|職|団|相談|受診|申込)人数/g],
  ['件数', /件の数/g],
  ['回数', /回の数/g],
  ['額', /金額|の額/g],
  ['実施', /開催/g],
];

/** Words that tell nothing apart: a name says the same with and without them. */
export const NEUTRAL =
  /年間|当該年度|各年度|における|においての?|に関する|に係る|に対する|についての?|を対象とした|事業(?=の)|等|など|および|及び|ならびに|並びに|[・,、。.\-―—~()「」『』[\]【】/:]/g;
