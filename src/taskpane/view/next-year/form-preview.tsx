import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormChange, FormView } from '../../files/form-view.js';
import { CountedTabs } from '../part/counted-tabs.js';
import { Entry } from '../part/entry.js';
import { LongList } from '../part/long-list.js';
import { PlaceLink } from '../part/place-link.js';
import { useStage } from '../stage-context.js';

const KINDS = ['year', 'carried', 'emptied'] as const;

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
});

interface Props {
  readonly form: FormView;
  /** The form is made of the open workbook: its cells can be gone to. */
  readonly isOpen: boolean;
}

/** Every cell that would change, by what happens to it, and what is left alone and why. */
export function FormPreview({ form, isOpen }: Props): ReactElement {
  const styles = useStyles();
  const { words } = useStage();
  const { year, changes, left, isRefused, notice, name } = form;
  const of = (kind: FormChange['kind']) => changes.filter((each) => each.kind === kind);
  const blank = words('next.blank');
  return (
    <>
      <p className={styles.text} role="status">
        {isRefused
          ? words('next.refused')
          : changes.length === 0
            ? words('next.nothing')
            : words('next.file', { year, file: name })}
      </p>
      {notice !== null && <p className={styles.note}>{notice}</p>}
      <CountedTabs
        label={words('next.title')}
        tabs={[
          ...KINDS.map((kind) => ({
            name: kind,
            text: words(`next.tab.${kind}`),
            count: of(kind).length,
            content: () => (
              <LongList
                key={kind}
                label={words(`next.tab.${kind}`)}
                items={of(kind)}
                keyOf={({ what, sheet, cell }, index) => `${what} ${sheet}!${cell ?? index}`}
                empty={words('next.none')}
                render={({ what, sheet, cell, before, after }) => (
                  <Entry
                    isText
                    title={words('pane.preview.change', {
                      before: before === '' ? blank : before,
                      after: after === '' ? blank : after,
                    })}
                    side={
                      cell === null ? (
                        words(`next.kind.${what === 'print' ? 'print' : 'name'}`)
                      ) : (
                        <PlaceLink place={{ sheet, cell }} isOpen={isOpen} />
                      )
                    }
                    lines={[sheet]}
                  />
                )}
              />
            ),
          })),
          {
            name: 'left',
            text: words('next.tab.left'),
            count: left.length,
            content: () => (
              <LongList
                label={words('next.tab.left')}
                items={left}
                keyOf={({ reason, sheet, cell }, index) => `${index} ${reason} ${sheet} ${cell ?? ''}`}
                empty={words('next.none')}
                render={({ reason, sheet, cell }) => (
                  <Entry
                    isText
                    title={words(`next.left.${reason}`, {
                      place: cell === null ? sheet : `${sheet}!${cell}`,
                    })}
                    side={cell === null ? null : <PlaceLink place={{ sheet, cell }} isOpen={isOpen} />}
                  />
                )}
              />
            ),
          },
        ]}
      />
      {changes.length > 0 && <p className={styles.note}>{words('next.targets')}</p>}
    </>
  );
}
