/** What is said when Excel refuses or does not answer, Japanese: the source. See hosts/excel/office-errors.data.ts. */
export const excelErrorsJa = {
  'error.sheet-hidden':
    '「{sheet}」は非表示のシートなので、表示できません。シート見出しを右クリックして「再表示」を選んでから、もう一度お試しください。',
  'error.excel-editing':
    'セルの編集中のため、Excel が受け付けませんでした。Enter キーでセルの編集を確定してから、もう一度お試しください。',
  'error.excel-dialog':
    'Excel でほかの画面(ダイアログ)が開いているため、書き込めませんでした。それを閉じてから、もう一度お試しください。',
  'error.excel-busy':
    'Excel が忙しいため、受け付けませんでした({detail})。少し待ってから、もう一度お試しください。',
  'error.excel-other-book':
    'ほかのブックが前に出ているため、Excel が受け付けませんでした。「{book}」の画面をクリックしてから、もう一度お試しください。',
  'error.excel-session':
    'Excel との接続が切れました({detail})。ブックを保存して開き直してから、もう一度お試しください。',
  'error.excel-denied':
    'Excel がこの操作を許しませんでした({detail})。ブックが読み取り専用か保護されていないか、「編集を有効にする」が出ていないかを確かめてください。',
  'error.excel-no-answer':
    'Excel から返事がありません。ほかの処理が終わるのを待ち、シートのどこかをクリックしてから、もう一度お試しください。続くときは、ブックを保存して Excel を開き直してください。',
  'error.excel-large':
    'Excel が一度に扱える量を超えました({detail})。使っていない行や列、シートを減らしてから、もう一度お試しください。',
  'error.excel-too-old':
    'この Excel にはない機能が要ります({detail})。Office LTSC 2021 以降か、Microsoft 365 の Excel で開いてください。',
  'error.excel-gone':
    '操作の途中で、シートや名前が変わったか、なくなりました({detail})。「シートを点検」で読み直してから、もう一度お試しください。',
  'error.excel-merged':
    '結合されたセルやピボットテーブルと重なるため、書き込めませんでした。表の右の列を空けてから、もう一度お試しください。',
  'error.excel-filtered':
    'フィルターで隠れた行があるため、書き込めませんでした。フィルターを解除してから、もう一度お試しください。',
  'error.excel-no-room':
    'シートの端まで使われていて、書き込む場所がありません。端にある不要な内容を消してから、もう一度お試しください。',
  'error.excel-incomplete':
    'Excel の答えが途中で切れたため、読むのをやめました({detail})。結合されたセルの多いシートを分けてから、もう一度お試しください。',
  'error.excel-failed':
    'Excel が処理できませんでした({detail})。もう一度お試しください。続くときは、この文を添えて管理者に知らせてください。',
  'error.excel-half-written':
    '書き込みの途中で失敗し、元に戻すこともできませんでした({detail})。保存せずにブックを閉じて開き直すか、Excel の「元に戻す」で戻してください。',
} as const;
