import type { ReactElement } from 'react';
import type { DoubleReport, Report } from '../../../collect/double-reports.js';
import { Entry } from '../part/entry.js';
import { useStage } from '../stage-context.js';

/** An indicator that two files report with different figures, with what each says. */
export function DoubleEntry({ report }: { readonly report: DoubleReport }): ReactElement {
  const { words } = useStage();
  const { first, second, differs } = report;
  const none = words('gather.no-figure');
  const said = ({ file, sheet, cell, target, actual }: Report): string =>
    words('gather.double.report', {
      place: `${file} ${sheet}!${cell}`,
      target: target ?? none,
      actual: actual ?? none,
    });
  return (
    <Entry
      title={first.indicator}
      lines={[
        words('gather.double.differs', {
          figures: differs.map((each) => words(`collect.figure.${each}`)).join(words('gather.and')),
        }),
        said(first),
        said(second),
      ]}
    />
  );
}
