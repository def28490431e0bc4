import type { cliJa } from './cli.ja.js';

/** The same words in English. */
export const cliEn: Readonly<Record<keyof typeof cliJa, string>> = {
  'cli.usage': `Usage:
  tenken check BOOK… [-o DIR] [--scheme NAME|FILE] [--json] [--no-list] [--in-place] [--clean] [--lang ja|en]
      Checks the sheets and writes checked copies to DIR (default: checked). The books stay as they are.
      --in-place  write into the book itself      --clean  write a copy without anything Tenken wrote
      --no-list   do not list the findings        --json   print the result as JSON
  tenken extract BOOK… --json   prints the indicators that were read as JSON
  tenken extract BOOK… [--csv FILE] [--jsonl FILE] [--parquet FILE]   writes them as data, one row an indicator
  tenken summarise BOOK… [-o FOLDER] [--by heading|department|rating] [--level N] [--scheme …] [--json]
      writes a checked copy with tabs: totals, charts, targets missed, findings by section, last year, indicators
      --by     what is counted by  --level  level of headings, 1 the outermost; both are remembered in the workbook
  tenken collect DIR… -o COLLECTED.xlsx [--departments LIST] [--by …] [--level N]
                 [--return DIR [--return-format xlsx|text]] [--csv|--jsonl|--parquet FILE] [--json]
      Gathers the workbooks of folders into one; tells who is missing, what is reported twice, spelled in two ways, replaced
      Totals, charts, targets missed and last year are made from all indicators gathered
      --return  writes each department's findings to DIR as a workbook (text: a mail's body) of its own
  tenken compare LAST THIS [-o COMPARISON.xlsx] [--json]
      Matches indicators across two years and tells what changed without a word, came, went or was left
  tenken next-year BOOK [-o DIR] [--dry-run] [--json]
      Makes next year's form: years moved on, this year's actuals to last year's column, entries emptied
  tenken explain RULE           explains a rule (without RULE: lists them)
Exit codes: 0 clean (extract: read) / 1 findings / 2 could not read`,
  'cli.unknown-command': 'There is no command "{command}". See tenken --help.',
  'cli.unknown-option': 'Option "{option}" is not known. See tenken --help.',
  'cli.no-books': 'No workbook was given. Name one or more .xlsx or .xlsm files.',
  'cli.unknown-rule': 'There is no rule "{rule}". Run tenken explain for the list.',
  'cli.unknown-scheme':
    'There is no rating scheme "{scheme}". Known names: {known}. A JSON file with a scheme works too.',
  'cli.bad-scheme':
    'The rating scheme file "{scheme}" cannot be read ({detail}). See docs/rating-schemes.md for its form.',
  'cli.file-missing': '"{book}" was not found. Check its name and folder.',
  'cli.file-unreadable':
    '"{book}" cannot be opened ({detail}). Check that nobody has it open and that you may read it.',
  'cli.same-output':
    '"{book}" would be overwritten. Name another folder with -o, or add --in-place to write into the book itself.',
  'cli.two-outputs':
    'Two books are named "{book}" and would be written to one place. Check them separately with another -o.',
  'cli.write-failed':
    '"{file}" cannot be written ({detail}). Check free space and permissions. The book itself is unchanged.',
  'cli.no-table':
    'No table of indicators was found in "{book}" (names of indicators or projects with a target or actual column). Check its header row.',
  'cli.bad-settings':
    'The Tenken settings in "{book}" cannot be read; it was checked with the initial settings ({detail}).',
  'cli.reading': '{index}/{total} checking {book}',
  'cli.written': 'Checked copy: {file}',
  'cli.summarised': 'checked copy with summary tabs: {file}',
  'cli.unchanged': 'Nothing to change: {file}',
  'cli.weak': 'The table on "{sheet}" was not read surely enough ({percent} %) and was not checked.',
  'cli.unread-columns': 'Columns {columns} of "{sheet}" were not understood and left as they are.',
  'cli.skipped-protected': '"{sheet}" is protected: its findings are listed, nothing was written on it.',
  'cli.skipped-structure': 'The structure of the workbook is protected: no sheet of findings could be added.',
  'cli.col.book': 'Workbook',
  'cli.col.sheet': 'Sheet',
  'cli.col.layout': 'Layout',
  'cli.col.indicators': 'Indicators',
  'cli.col.met': 'Met',
  'cli.col.unmet': 'Not met',
  'cli.col.findings': 'Findings',
  'explain.severity': 'Severity',
  'explain.message': 'Message',
  'explain.reason': 'Why, and what to do',
  'explain.example': 'Example',
  'explain.bad': 'wrong',
  'explain.good': 'right',
  'explain.basis': 'Basis',
};
