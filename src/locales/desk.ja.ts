/** What the desk says of what it did, Japanese: the source. Keys begin with `desk.`; `{name}` are holes. */
export const deskJa = {
  'desk.this-book': 'このブック',
  'desk.written': '点検の結果を書き込みました({count}か所)。「元に戻す」で書き込む前に戻せます。',
  'desk.written-nothing': '書き込みは最新です。変えるところはありませんでした。',
  'desk.removed': '点検の書き込みをすべて消しました。「元に戻す」で取り消せます。',
  'desk.fixed': '{cell} を直しました。「元に戻す」で取り消せます。',
  'desk.summarised': '集計シートを作りました。「元に戻す」で取り消せます。',
  'desk.undone': '元に戻しました。',
  'desk.failed':
    '書き込めませんでした({detail})。ブックは元のままです。「シートを点検」で読み直してから、もう一度お試しください。',
  'desk.changed':
    '点検のあとでシートが変わったため、書き込みませんでした。「シートを点検」で読み直してください。ブックは元のままです。',
  'desk.settings-unreadable':
    'このブックに入っている Tenken の設定を読めないため、初めの設定で点検しました({detail})。設定を変えると、新しい設定に置き換わります。',
  'desk.settings-not-kept':
    '設定をブックに残せませんでした({detail})。設定は、この画面を閉じるまで有効です。',
  'desk.language-failed':
    '英語の文を読み込めなかったため、日本語のまま続けます({detail})。つながりを確かめて、もう一度選んでください。',
  'desk.unexpected':
    'Tenken の不具合が起きました({detail})。ブックは元のままです。この文を添えて作成者に知らせてください。',
} as const;
