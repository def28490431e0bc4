import { useCallback } from 'react';
import type { Report } from '../../line/report.js';
import { usePane } from '../pane-context.js';
import { departmentName, departmentText, ofDepartment } from './department-text.js';

/** Copies a department's findings; where the browser does not allow it, shows them to be copied by hand. */
export function useCopy(report: Report): (department: string | null) => Promise<void> {
  const { words, open, tell } = usePane();
  return useCallback(
    async (department) => {
      const text = departmentText(report.workbook, report.findings, department, words);
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        open({ kind: 'copy', text });
        return;
      }
      const count = ofDepartment(report.findings, department).length;
      const data = { department: departmentName(department, words), count };
      tell({ tone: 'success', key: 'pane.copy.done', data });
    },
    [report, words, open, tell],
  );
}
