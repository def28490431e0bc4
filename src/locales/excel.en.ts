import type { excelJa } from './excel.ja.js';

/** What is said inside Excel, English */
export const excelEn: Record<keyof typeof excelJa, string> = {
  'excel.outside':
    'This page is made for use in Excel only: open it from the Progress group on the Home tab there.',
  'excel.too-old':
    'This Excel is too old (ExcelApi 1.13 is needed). Use Office LTSC 2021 or later, or Excel of Microsoft 365.',
  'excel.start-failed':
    'Tenken could not start ({detail}). Close the pane and open it again. If that does not help, send this sentence to your administrator.',
  'excel.command-failed':
    'This could not be finished ({detail}). The workbook is as before. Please try again.',
  'excel.nothing-to-write':
    'No table to write to was found. Open a workbook with a progress sheet and try again.',
  'excel.nothing-to-summarise':
    'No table to summarise was found. Open a workbook with a progress sheet and try again.',
  'excel.no-indicator-in-row':
    'No indicator was found in the selected row (row {row} of {sheet}). Select a cell in the row of an indicator and try again.',
  'excel.function.error-cell': 'The cell given holds an error. Mend that cell first.',
  'excel.function.boolean': 'TRUE and FALSE cannot be used. Give a number or a cell with one.',
  'excel.function.zero-or-blank':
    'An empty cell cannot be told from 0 here. Fill the cell if it is empty; type 0 as text if it is 0.',
  'excel.function.unreadable':
    'The cell could not be read ({detail}). Finish editing and recalculate with Ctrl + Alt + F9.',
  'excel.function.direction': 'The direction "{text}" is not known. Give increase, decrease or maintain.',
  'excel.function.no-rate': 'The rate is not a number. Give a number such as 110.1 or a cell with "110.1%".',
  'excel.function.rate-unit':
    'The rate is given in "{unit}". Give a number of percent or a cell with "110.1%".',
  'excel.function.scheme':
    'The scheme "{text}" is not known. Give the name of a scheme or a legend such as "A：100%以上 B：80%以上100%未満".',
  'excel.function.scheme-basis': 'This scheme does not rest on the rate alone. Give one with bands of rates.',
  'excel.function.no-rating': 'This scheme has no rating for a rate of {rate}. Check its bands.',
  'excel.function.no-number':
    'This cannot be read as a number. Give a number or a cell with one ("6,750人").',
  'excel.function.no-year': 'No fiscal year is written there. Give a cell with one ("令和4年度", "2022").',
  'excel.function.era-unknown':
    'The year has no era and cannot be told. Write the era as well ("平成18年度").',
  'excel.function.reason.qualitative': 'The target or the actual is words only. Give cells with numbers.',
  'excel.function.reason.target-missing': 'There is no target. Enter a number in its cell.',
  'excel.function.reason.actual-missing': 'There is no actual. Enter a number in its cell.',
  'excel.function.reason.actual-ambiguous': 'Several figures could be the actual. Give a cell with just one.',
  'excel.function.reason.baseline-missing': 'There is no baseline. Enter a number in its cell.',
  'excel.function.reason.target-zero':
    'The target is 0 and cannot be divided by. Judge by whether it is met or not.',
  'excel.function.reason.actual-zero':
    'The actual is 0 and target ÷ actual cannot be computed. Judge by whether it is met or not.',
  'excel.function.reason.baseline-equals-target': 'Baseline and target are the same. Check the two cells.',
  'excel.function.reason.negative-value': 'No rate is computed from numbers below zero. Check the cells.',
  'excel.function.reason.unit-mismatch':
    'Target and actual are in different units. Give cells in the same unit.',
  'excel.function.reason.range-target': 'The target is a range. Judge by whether it is met or not.',
  'excel.function.reason.breakdown': 'A breakdown has no rate. Give the cell of the whole.',
};
