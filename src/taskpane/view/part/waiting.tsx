import { Button, Text, makeStyles } from '@fluentui/react-components';
import { Suspense, type ReactElement, type ReactNode } from 'react';
import { Boundary } from '../boundary.js';
import { useStage } from '../stage-context.js';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '16px',
  },
});

/** A screen that is loaded when it is needed: says so while it comes, and what to do when it does not. */
export function Waiting({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { words } = useStage();
  return (
    <Boundary
      instead={(retry) => (
        <div className={styles.message} role="alert">
          <Text>{words('pane.broken')}</Text>
          <Button onClick={retry}>{words('pane.retry')}</Button>
        </div>
      )}
    >
      <Suspense
        fallback={
          <div className={styles.message} role="status">
            {words('pane.loading')}
          </div>
        }
      >
        {children}
      </Suspense>
    </Boundary>
  );
}
