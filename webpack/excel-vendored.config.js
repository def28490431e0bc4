import { excelBuild } from './excel.js';

/** The build for closed networks as the tests look at it, whatever `npm run build` was asked for. */
export default excelBuild('excel-vendored', 'dist/excel-vendored', {
  home: 'https://tenken.test',
  isVendored: true,
});
