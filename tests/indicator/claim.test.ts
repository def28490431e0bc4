import fc from 'fast-check';
import { overallClaim, readClaim } from '../../src/indicator/claim';

const metOf = (text: string) => overallClaim(text)?.met;
const [MET, MISSED, OPEN] = [true, false, null];

describe('what a sentence claims', () => {
  it.each([
    // achieved
    ['目標を達成', MET],
    ['目標を達成した。', MET],
    ['目標達成', MET],
    ['達成', MET],
    ['達成済み', MET],
    ['Ａ：目標を達成', MET],
    ['市民協働事業の新規実施は、目標を達成しました。\n実施件数 5件', MET],
    ['LED防犯灯への全灯更新を達成しました。', MET],
    ['目標値は上回ることができた。', MET],
    ['市税は2.1ポイント目標より上回った。', MET],
    ['参加者数は目標を大きく上回った。', MET],
    ['売却額、貸付額は目標額を達成することができた。', MET],
    ['特定保健指導の実施率は目標を達成できた。', MET],
    ['目標の達成に至った。', MET],
    ['目標を達成しており、順調である。', MET],
    ['目標を達成できている状況である。', MET],
    ['目標を達成したため、次年度は目標値を見直す。', MET],
    ['目標を達成した要因としては、広報の強化が挙げられる。', MET],
    ['目標値の550件に達した。', MET],
    ['目標1,000人を超えた。', MET],
    ['目標を上回る936件を実施した。', MET],
    ['目標を上回る結果となった。', MET],
    ['目標値を満たしている。', MET],
    ['目標をクリアした。', MET],
    ['昨年度に引き続き目標を達成した。', MET],
    ['昨年度は達成できなかったが、今年度は目標を達成した。', MET],
    ['参加者は減少したものの、目標は達成した。', MET],
    ['目標を達成\n情報発信の担い手である登録者数の増加が強化につながっている。', MET],
    ['目標を達成 情報発信につながっている。', MET],
    ['目標達成と判断した。', MET],
    ['☑達成 □未達成', MET],
    // not achieved
    ['目標を達成できなかった。', MISSED],
    ['目標値を達成\nできなかった。', MISSED],
    ['目標値を達成 できなかった。', MISSED],
    ['目標を達成することができなかった。', MISSED],
    ['目標を達成することが出来ませんでした。', MISSED],
    ['人権施策推進指針（改定版）の策定目標は達成しませんでした。', MISSED],
    ['目標の達成には至らなかった。', MISSED],
    ['目標達成には至りませんでした。', MISSED],
    ['目標を達成するまでには至っていない。', MISSED],
    ['目標を達成できませんでした。', MISSED],
    ['未達成', MISSED],
    ['目標は未達', MISSED],
    ['未\n達成', MISSED],
    ['目標は未達成に終わった。', MISSED],
    ['目標値を下回った。', MISSED],
    ['目標を下回る結果となった。', MISSED],
    ['目標に届かなかった。', MISSED],
    ['目標の100人を超えなかった。', MISSED],
    ['目標値には及ばなかった。', MISSED],
    ['目標件数に3件届かず、課題が残った。', MISSED],
    ['目標に達していない。', MISSED],
    ['目標を上回ることはできなかった。', MISSED],
    ['目標を達成できていない。', MISSED],
    ['目標を達成できず、残念な結果であった。', MISSED],
    ['目標が達成されていない。', MISSED],
    ['目標達成とはならなかった。', MISSED],
    ['昨年度より参加率が2.4ポイント減少し、目標値を達成できなかった。年齢別に分析した。', MISSED],
    ['割合は目標を達成することができなかったが、メンタル疾患については1.6%に減少している。', MISSED],
    ['目標を達成できなかった要因としては、感染症の影響が考えられる。', MISSED],
    ['目標は達成できなかったが、前年度を上回った。', MISSED],
    // neither
    ['目標をほぼ達成した。', OPEN],
    ['概ね目標を達成した。', OPEN],
    ['おおむね達成', OPEN],
    ['目標を一部達成した。', OPEN],
    ['目標はほぼ達成しているが取組に課題または改善の余地あり', OPEN],
    ['目標の達成は困難である。', OPEN],
    ['目標を達成できなかったわけではない。', OPEN],
    ['目標を達成したとは言えない。', OPEN],
    ['10施設のうち8施設で目標を達成した。', OPEN],
    ['男性は目標を達成したが、女性は目標を達成できなかった。', OPEN],
  ])('%s: %p', (text, met) => {
    expect(metOf(text)).toBe(met);
  });

  it.each([
    '達成率110.1%',
    '目標値850件に対して実施件数936件',
    '目標の達成を目指す。',
    '目標の達成に向けて取り組む。',
    '目標を達成するため、広報を強化する。',
    '目標を達成できるよう努める。',
    '目標達成に努める。',
    '目標を達成する見込みである。',
    '目標を達成できる見込み',
    '目標を達成した団体は3団体であった。',
    '目標を達成できなかった団体は2団体であった。',
    '目標を達成した場合は見直す。',
    '目標を達成したか。',
    '目標を達成できたかどうかを検証する。',
    '目標が達成されたら見直す。',
    '来年度は目標を達成したい。',
    '昨年度は目標を達成できなかった。',
    '達成：3件　未達成：2件',
    '未達成の場合は理由を記入',
    '未達成項目の解消に取り組む。',
    '達成・未達成',
    '達成状況を確認した。',
    '達成感が得られた。',
    '・目標の達成、進捗の管理',
    '前年度の実績を上回った。',
    '利用者は1,000人を超えた。',
    '目標を上回ることを目指す。',
    '目標達成が見込まれる。',
    'パンフレットの配布ができなかった。',
    '数量を増やす。',
    '',
  ])('%s claims nothing', (text) => {
    expect(readClaim(text)).toEqual([]);
    expect(overallClaim(text)).toBeNull();
  });
});

describe('the words of a claim', () => {
  it.each([
    [
      '時間外勤務時間等縮減の目標を達成することができなかった。 増加の要因は選挙',
      '目標を達成することができなかった',
    ],
    ['相談支援の充実により目標値は上回ることができた。', '目標値は上回ることができた'],
    ['未達成', '未達成'],
    ['昨年度より2.4ポイント減少し、目標値を達成\nできなかった。', '目標値を達成できなかった'],
  ])('%s', (text, words) => {
    expect(overallClaim(text)?.text).toBe(words);
  });

  it('are read one by one', () => {
    expect(readClaim('実施については、目標を達成しました。\n運営形態は目標に至らず未達成。')).toEqual([
      { met: true, text: '目標を達成しました', relation: null },
      { met: false, text: '目標に至らず未達成', relation: null },
    ]);
  });

  it('tell which side of the figure is meant', () => {
    expect(readClaim('目標値を下回った。')[0]?.relation).toBe('below');
    expect(readClaim('目標を超えた。')[0]?.relation).toBe('above');
    expect(readClaim('目標に届かなかった。')[0]?.relation).toBeNull();
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    '目標',
    'を',
    '達成',
    'し',
    'た',
    'できなかった',
    '未達',
    '。',
    '\n',
    ' ',
    '、',
    'が',
    'ほぼ',
    '上回',
    'る',
    '結果',
    '□',
    '?',
  );

  it('is read without failing, and every claim quotes it', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
        const text = words.join('');
        const bare = text.replace(/\s/g, '');
        for (const claim of readClaim(text)) expect(bare).toContain(claim.text.replace(/\s/g, ''));
      }),
    );
  });

  it.each(['達成', '目標を', '未達成、', '達成\n', '上回', 'が、'])(
    'of "%s" over and over is read in time',
    (part) => {
      const started = performance.now();
      readClaim(part.repeat(20_000));
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
