import process from 'node:process';
import { excelBuild, WRITTEN_FOR } from './excel.js';

/** TENKEN_URL says where the folder will be served from, OFFICE_JS=vendored that office.js is to lie in it. */
export default excelBuild('excel', 'dist/excel', {
  home: process.env.TENKEN_URL ?? WRITTEN_FOR,
  isVendored: process.env.OFFICE_JS === 'vendored',
});
