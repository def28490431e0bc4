import fc from 'fast-check';
import { readName } from '../../src/achievement/direction-name';
import { SENSES, findWords } from '../../src/achievement/name-words';
import { growthOnText, TOO_MUCH } from '../growth.js';

describe('the vocabulary', () => {
  it('has every word once, so that no word says two things', () => {
    const words = SENSES.map(([word]) => word);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('has no empty word and none with a blank', () => {
    expect(SENSES.filter(([word]) => word === '' || /\s/.test(word))).toEqual([]);
  });
});

describe('findWords', () => {
  it.each([
    ['不登校児童数', ['不登校']],
    ['クロスカントリー参加者数', ['参加']], // ロス is only a part of クロス
    ['食品ロスの量', ['食品ロス']],
    ['ミストシャワー', []],
    ['VDV', []], // DV is only a part
    ['DV相談', ['DV', '相談']],
  ])('%s', (name, expected) => {
    expect(findWords(name).map(({ word }) => word)).toEqual(expected);
  });

  it('never overlaps and keeps the order of the text', () => {
    const word = fc.constantFrom(...SENSES.map(([each]) => each), 'の', '・', 'x');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const found of findWords(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(found.start, found.end)).toBe(found.word);
          end = found.end;
        }
      }),
    );
  });
});

describe('readName: what is counted', () => {
  it.each([
    ['野生動物による農作物等の被害額', '被害額'],
    ['可燃ごみの排出量', '排出量'],
    ['特定空き家の発生数', '発生数'],
    ['交通事故発生件数（人身）', '発生件数'],
    ['件数（交通事故）', '事故'],
    ['典型７公害の苦情件数（件）', '苦情件数'],
    ['刑法犯認知件数', '刑法犯'],
    ['待機児童数（保育園）（人）', '待機児童数'],
    ['市税の滞納額', '滞納額'],
    ['未収金残高', '未収'],
    ['市債の残高', '市債'],
    ['早期離職率', '離職率'],
    ['職員の時間外勤務時間数', '時間外'],
    ['自殺死亡率', '死亡率'],
    ['人口千人当たりの交通事故件数', '事故件数'],
    ['１人１日当たりごみ排出量', '排出量'],
    ['もえるごみ収集量', 'ごみ収集量'],
    ['12歳児の1人平均う歯数', 'う歯数'],
    ['要介護認定率', '要介護認定率'],
    ['悪臭を感じる人の割合', '悪臭'],
    ['栄養状態が不良なこどもの割合', '不良'],
    ['空家増加率', '増加率'],
    ['人口減少率', '減少率'],
    ['利用者数の減少率', '減少率'],
    ['満足していない市民の割合', '満足していない'],
    ['朝食を食べない児童の割合', 'ない'],
    ['開館できなかった日数', 'できなかった'],
    ['収入未済額', '収入未済額'],
    ['橋りょうの要修繕箇所数', '要修繕箇所数'],
    ['子育てに負担を感じる保護者の割合', '負担を'],
    ['申請から交付までの日数', 'までの日数'],
    ['給水原価', '原価'],
    ['滞納繰越額', '滞納繰越額'],
    ['コピー用紙の購入枚数', 'コピー用紙の購入'],
    ['タブレット端末の未配布者数', '未配布者数'],
    ['実質公債費比率', '実質公債費比率'],
  ])('%s is to become less', (name, evidence) => {
    expect(readName(name)).toEqual({ direction: 'decrease', evidence, ending: false });
  });

  it.each([
    ['健康相談・健康教育の参加者数', '参加者数'],
    ['ごみ散乱防止等の啓発及びパトロールの実施回数', '実施回数'],
    ['児童虐待防止に係る啓発事業実施回数', '実施回数'],
    ['DVに関する相談件数', '相談件数'],
    ['防犯カメラの設置箇所数', '設置箇所数'],
    ['ごみの減量化率', '減量化率'],
    ['二酸化炭素削減量', '削減量'],
    ['事務事業評価による予算削減額', '削減額'],
    ['犯罪減少率', '減少率'],
    ['待機児童解消率', '解消率'],
    ['空き家バンク登録件数', '登録件数'],
    ['耕作放棄地の解消面積', '解消面積'],
    ['滞納繰越分の徴収率', '徴収率'],
    ['太陽光発電システム発生電力量', '発生電力量'],
    ['再エネ発電量', '発電量'],
    ['女性職員の平均退職年齢', '退職年齢'],
    ['財政調整基金残高', '基金残高'],
    ['むし歯のない児童の割合', 'むし歯のない'],
    ['要介護認定を受けていない高齢者の割合', '要介護認定を受けていない'],
    ['いじめはいけないことだと思う児童の割合', 'いけないことだと'],
    ['不適正管理状態から改善された空き家', '改善'],
    ['保有台数に占める低公害車の割合', '低公害車'],
    ['認知症サポーター数', 'サポーター数'],
    ['ごみカレンダー発行部数', '発行'],
    ['公用車での無事故日数', '無事故'],
    ['多胎児家庭に対する移動経費補助件数', '補助件数'],
    ['空き家バンク成約件数', '成約件数'],
    ['固定的役割分担意識を持たない人の割合', '役割分担意識を持たない'],
    ['道路の延長', '延長'],
    ['男性の割合', '割合'],
  ])('%s is to become more', (name, evidence) => {
    expect(readName(name)).toEqual({ direction: 'increase', evidence, ending: false });
  });

  it.each([
    '職員数',
    '世帯数',
    '図書館',
    '滞納処分件数',
    '医療費受給者数',
    '火災の予防',
    '人口減少の抑制',
    '',
  ])('%s says nothing', (name) => {
    expect(readName(name)).toBeNull();
  });
});

describe('readName: words that close the name', () => {
  it.each([
    ['時間外勤務時間の縮減', 'decrease', '縮減'],
    ['経費の削減', 'decrease', '削減'],
    ['ごみの減量化', 'decrease', '減量化'],
    ['待機児童の解消', 'decrease', '解消'],
    ['苦情件数の削減（年間）', 'decrease', '削減'],
    ['ふるさと寄附金額の増加', 'increase', '増加'],
    ['健康寿命の延伸（男性）（年）', 'increase', '延伸'],
    ['犯罪の増加', 'decrease', '増加'],
    ['診療開設日数の維持', 'maintain', '維持'],
  ])('%s: %s by %s', (name, direction, evidence) => {
    expect(readName(name)).toEqual({ direction, evidence, ending: true });
  });

  it.each([
    ['道路の維持管理延長', 'increase'], // a kind of work
    ['施設の維持管理費', 'decrease'],
  ])('維持管理 in %s keeps no level', (name, direction) => {
    expect(readName(name)).toMatchObject({ direction, ending: false });
  });
});

it.each(['（', '削減', ' '])('reads a long name full of "%s" in linear time', (piece) => {
  expect(growthOnText(piece, 30_000, (name) => readName(`${name}x`))).toBeLessThan(TOO_MUCH);
});
