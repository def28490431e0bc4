/** Why a workbook cannot be read: keys begin with `error.`, Japanese: the source. `{name}` are holes. */
export const errorsJa = {
  'error.not-a-workbook':
    '「{book}」は Excel のブック(.xlsx / .xlsm)ではありません。正しいファイルかどうかを確かめてください。',
  'error.empty-file':
    '「{book}」は中身が空(0バイト)です。保存や転送が途中で止まっていないか確かめてください。',
  'error.encrypted':
    '「{book}」はパスワードで保護されているため読めません。Excel で開き、パスワードを外した写しを点検してください。',
  'error.legacy-xls':
    '「{book}」は古い形式(.xls)です。Excel で開き、「Excel ブック (.xlsx)」として保存し直してください。',
  'error.truncated': '「{book}」は途中で切れています。転送や保存をやり直してください。',
  'error.too-large':
    '「{book}」は大きすぎて安全に読めません。不要な行やシートを減らしたブックを点検してください。',
  'error.malformed': '「{book}」の中身が壊れています({part})。Excel で開いて修復し、保存し直してください。',
  'error.unsupported':
    '「{book}」には Tenken が扱えないもの(電子署名や別形式など)が含まれています。Excel で「Excel ブック (.xlsx)」として保存し直してください。',
  'error.no-cells':
    '「{book}」には文字や数値の入ったセルがありません。正しいブックかどうかを確かめてください。',
  'error.protected': '「{book}」のシートが保護されているため書けません。保護を外した写しを点検してください。',
  'error.unexpected':
    '「{book}」の点検中に Tenken の不具合が起きました({detail})。このブックには何も書いていません。この文を添えて作成者に知らせてください。',
  'error.cancelled': '点検を取りやめました。何も書いていません。',
} as const;
