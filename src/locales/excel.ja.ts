/** What is said inside Excel only, Japanese: the source. Keys begin with `excel.`; `{name}` are holes. */
export const excelJa = {
  // the page
  'excel.outside':
    'この画面は Excel の中で使うものです。Excel の「ホーム」にある「進行管理」から開いてください。',
  'excel.too-old':
    'この Excel では使えません(ExcelApi 1.13 が要ります)。Office LTSC 2021 以降か、Microsoft 365 の Excel で開いてください。',
  'excel.start-failed':
    'Tenken を始められませんでした({detail})。作業ウィンドウを閉じて、もう一度開いてください。続くときは、この文を添えて管理者に知らせてください。',
  // ribbon and context menu
  'excel.command-failed':
    '操作を終えられませんでした({detail})。ブックは元のままです。もう一度お試しください。',
  'excel.nothing-to-write':
    '書き込む表が見つかりませんでした。進行管理シートのあるブックを開いて、もう一度お試しください。',
  'excel.nothing-to-summarise':
    '集計する表が見つかりませんでした。進行管理シートのあるブックを開いて、もう一度お試しください。',
  'excel.no-indicator-in-row':
    '選んだ行({sheet} の {row} 行目)に指標は見つかりませんでした。指標のある行のセルを選んで、もう一度お試しください。',
  // custom functions
  'excel.function.error-cell': '渡されたセルがエラーです。先に元のセルのエラーを直してください。',
  'excel.function.boolean': 'TRUE や FALSE は使えません。数か、数の書かれたセルを指定してください。',
  'excel.function.zero-or-blank':
    '空のセルか 0 かを見分けられません。空なら値を入れ、0 なら文字で「0」と入れてください。',
  'excel.function.unreadable':
    '元のセルを読めませんでした({detail})。セルの編集を終えてから、Ctrl + Alt + F9 で計算し直してください。',
  'excel.function.direction': '方向「{text}」が分かりません。増加・減少・維持のどれかを指定してください。',
  'excel.function.no-rate':
    '達成率が数ではありません。110.1 のような数か「110.1%」のセルを指定してください。',
  'excel.function.rate-unit':
    '達成率の単位が「{unit}」になっています。パーセントの数か「110.1%」のセルを指定してください。',
  'excel.function.scheme':
    '基準「{text}」が分かりません。評価区分の名前か、「A：100%以上 B：80%以上100%未満」のような凡例を指定してください。',
  'excel.function.scheme-basis':
    'この基準は達成率だけでは決まりません。達成率の幅で決まる基準を指定してください。',
  'excel.function.no-rating':
    '達成率 {rate} に当たる評価が、この基準にありません。基準の幅を確かめてください。',
  'excel.function.no-number':
    '数として読めません。数か、「6,750人」のように数の書かれたセルを指定してください。',
  'excel.function.no-year':
    '年度が書かれていません。「令和4年度」や「2022」のように年度の書かれたセルを指定してください。',
  'excel.function.era-unknown':
    '元号がないので年度が決まりません。「平成18年度」のように元号を付けてください。',
  'excel.function.reason.qualitative':
    '目標か実績が言葉だけなので計算できません。数の書かれたセルを指定してください。',
  'excel.function.reason.target-missing': '目標がありません。目標のセルに数を入れてください。',
  'excel.function.reason.actual-missing': '実績がありません。実績のセルに数を入れてください。',
  'excel.function.reason.actual-ambiguous':
    '実績が一つに決まりません。実績の数だけのセルを指定してください。',
  'excel.function.reason.baseline-missing': '基準値がありません。基準値のセルに数を入れてください。',
  'excel.function.reason.target-zero':
    '目標が 0 なので割り算ができません。達成か未達成かで判断してください。',
  'excel.function.reason.actual-zero':
    '実績が 0 なので 目標÷実績 の割り算ができません。達成か未達成かで判断してください。',
  'excel.function.reason.baseline-equals-target':
    '基準値と目標が同じなので計算できません。どちらかのセルを確かめてください。',
  'excel.function.reason.negative-value':
    '負の数からは達成率を計算できません。目標と実績のセルを確かめてください。',
  'excel.function.reason.unit-mismatch': '目標と実績の単位が違います。同じ単位のセルを指定してください。',
  'excel.function.reason.range-target':
    '目標に幅があるので計算できません。達成か未達成かで判断してください。',
  'excel.function.reason.breakdown': '内訳の数からは計算できません。全体の数のセルを指定してください。',
} as const;
