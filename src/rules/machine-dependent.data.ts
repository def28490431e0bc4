/**
 * Characters that were made for one maker's machines (NEC, IBM) and come out as others or not at all elsewhere, and what
 * to write instead. Numbers in circles and Roman numerals have no one spelling that is right everywhere.
 */
export const SPELT_OUT: Readonly<Record<string, string>> = {
  '㍾': '明治',
  '㍽': '大正',
  '㍼': '昭和',
  '㍻': '平成',
  '㋿': '令和',
  '㈱': '(株)',
  '㈲': '(有)',
  '㈹': '(代)',
  '№': 'No.',
  '℡': 'TEL',
  '㏍': 'K.K.',
  '㍍': 'メートル',
  '㌔': 'キロ',
  '㌢': 'センチ',
  '㌘': 'グラム',
  '㌧': 'トン',
  '㌃': 'アール',
  '㌶': 'ヘクタール',
  '㍑': 'リットル',
  '㌫': 'パーセント',
  '㌦': 'ドル',
  '㌻': 'ページ',
};

/** Numbers in circles ①–⑳ and Roman numerals Ⅰ–Ⅹ, ⅰ–ⅹ. */
export const NUMERALS = /[①-⑳Ⅰ-Ⅹⅰ-ⅹ]/u;
