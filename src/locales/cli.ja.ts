/** Words of the command line: keys begin with `cli.` and `explain.`, Japanese: the source. `{name}` are holes. */
export const cliJa = {
  'cli.usage': `使い方:
  tenken check ブック… [-o フォルダ] [--scheme 名前|ファイル] [--json] [--no-list] [--in-place] [--clean] [--lang ja|en]
      シートを点検し、点検済みの写しを フォルダ(既定は checked)に書きます。元のブックは変えません。
      --in-place  元のブックに直接書きます    --clean  点検の書き込みをすべて消した写しを書きます
      --no-list   指摘の一覧を出しません      --json   結果を JSON で出します
  tenken extract ブック… --json   読み取った指標を JSON で出します
  tenken extract ブック… [--csv ファイル] [--jsonl ファイル] [--parquet ファイル]   1行1指標のデータにします
  tenken summarise ブック… [-o フォルダ] [--by heading|department|rating] [--level N] [--scheme …] [--json]
      点検済みの写しに、総括表・グラフ・未達成一覧・課別点検結果・前年度比較・一覧のシートを作ります
      --by     何ごとに数えるか(見出し・所管課・評価)  --level  見出しの段(1 がいちばん外)。ブックに残ります
  tenken collect フォルダ… -o 集約.xlsx [--departments 部署一覧] [--by …] [--level N]
                 [--return フォルダ [--return-format xlsx|text]] [--csv|--jsonl|--parquet ファイル] [--json]
      フォルダの中のブックを一つに集めます。未提出・二重報告・名前のゆれ・差し替えも出します
      総括表・グラフ・未達成一覧・前年度比較は、集めたすべての指標から作ります
      --return  指摘を部署ごとのブック(text ならメールの本文)にして フォルダ に書きます
  tenken compare 前年度のブック 今年度のブック [-o 比較.xlsx] [--json]
      指標を年度の間で対応づけ、説明のない目標の変更、廃止・追加、前年度のままの文章などを出します
  tenken next-year ブック [-o フォルダ] [--dry-run] [--json]
      来年度の様式を作ります(年度を進め、今年度の実績を前年度の列へ移し、記入欄を空にします)
  tenken explain 規則             規則の説明を出します(規則を省くと一覧)
終了コード: 0 指摘なし(extract では読めた) / 1 指摘あり / 2 読めなかった`,
  'cli.unknown-command':
    '「{command}」という操作はありません。tenken --help にある名前のどれかを指定してください。',
  'cli.unknown-option': '指定「{option}」が分かりません。tenken --help で使い方を確かめてください。',
  'cli.no-books': '点検するブックが指定されていません。.xlsx か .xlsm のファイルを指定してください。',
  'cli.unknown-rule': '「{rule}」という規則はありません。規則の一覧は tenken explain で出ます。',
  'cli.unknown-scheme':
    '評価区分「{scheme}」がありません。使える名前は {known} です。区分を書いた JSON ファイルも指定できます。',
  'cli.bad-scheme':
    '評価区分のファイル「{scheme}」を読めません({detail})。docs/rating-schemes.md の書き方に合わせてください。',
  'cli.file-missing': '「{book}」が見つかりません。ファイルの名前と場所を確かめてください。',
  'cli.file-unreadable':
    '「{book}」を開けません({detail})。ほかの人が開いていないか、読む権限があるかを確かめてください。',
  'cli.same-output':
    '「{book}」の書き込み先が元のブックと同じです。別のフォルダを -o で指定するか、直接書くときは --in-place を付けてください。',
  'cli.two-outputs':
    '同じ名前のブック「{book}」が二つあり、書き込み先が重なります。-o を変えて別々に点検してください。',
  'cli.write-failed':
    '「{file}」に書けません({detail})。フォルダの空きと書く権限を確かめてください。元のブックは変えていません。',
  'cli.no-table':
    '「{book}」に、指標の表(指標や事業の名前と、目標か実績の列がある表)が見つかりません。表の見出し行を確かめてください。',
  'cli.bad-settings':
    '「{book}」に入っている Tenken の設定を読めないため、初めの設定で点検しました({detail})。',
  'cli.reading': '{index}/{total} {book} を点検しています',
  'cli.written': '点検済みの写し: {file}',
  'cli.summarised': '点検し、集計のシートを作った写し: {file}',
  'cli.unchanged': '変更はありません: {file}',
  'cli.weak': '「{sheet}」の表は読み取りに自信がないため({percent}%)、点検していません。',
  'cli.unread-columns': '「{sheet}」の列 {columns} は何の列か分からないため、そのまま残しました。',
  'cli.skipped-protected': '「{sheet}」は保護されているため、書き込まずに指摘だけを出しました。',
  'cli.skipped-structure': 'ブックの構成が保護されているため、点検結果のシートを足せませんでした。',
  'cli.col.book': 'ブック',
  'cli.col.sheet': 'シート',
  'cli.col.layout': '様式',
  'cli.col.indicators': '指標',
  'cli.col.met': '達成',
  'cli.col.unmet': '未達成',
  'cli.col.findings': '指摘',
  'explain.severity': '重要度',
  'explain.message': '指摘の文',
  'explain.reason': '理由と対応',
  'explain.example': '例',
  'explain.bad': '誤',
  'explain.good': '正',
  'explain.basis': '根拠',
} as const;
