import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PreviewGroup } from '../../line/report.js';
import { usePane, type Words } from '../pane-context.js';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '18px',
  },
  what: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  count: { whiteSpace: 'nowrap', textAlign: 'end' },
  place: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  examples: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '8px',
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
  },
  pair: { display: 'contents' },
  cell: { color: tokens.colorNeutralForeground2 },
  change: { margin: 0, overflowWrap: 'anywhere' },
});

function countOf({ what, count }: PreviewGroup, words: Words): string {
  switch (what) {
    case 'widths':
      return words('pane.preview.widths.count', { count });
    case 'marks':
      return words('pane.preview.areas', { count });
    case 'settings':
    case 'findings-sheet':
    case 'summary-sheet':
      return words('pane.preview.one');
    case 'columns':
    case 'input':
    case 'summary-cells':
    case 'summary-notes':
      return words('pane.preview.cells', { count });
  }
}

/** Changes of one kind in one place, with the first of them in full. */
export function ChangeGroup({ group }: { readonly group: PreviewGroup }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { what, sheet, range, isRemoval, examples } = group;
  const blank = words('pane.preview.blank');
  const place =
    what === 'settings'
      ? words('pane.preview.book')
      : range === null
        ? sheet
        : words('pane.preview.place', { sheet, range });
  return (
    <li className={styles.group}>
      <span className={styles.what}>{words(`pane.preview.${what}`)}</span>
      <span className={styles.count}>
        {what === 'input' || what === 'summary-cells' || what === 'summary-notes'
          ? countOf(group, words)
          : words(isRemoval ? 'pane.preview.take' : 'pane.preview.add', { count: countOf(group, words) })}
      </span>
      <span className={styles.place}>{place}</span>
      {examples.length > 0 && (
        <dl className={styles.examples}>
          {examples.map(({ cell, before, after }) => (
            <div key={cell} className={styles.pair}>
              <dt className={styles.cell}>{cell}</dt>
              <dd className={styles.change}>
                {words('pane.preview.change', {
                  before: before === '' ? blank : before,
                  after: after === '' ? blank : after,
                })}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
