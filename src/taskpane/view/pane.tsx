import { createDOMRenderer, FluentProvider, makeStyles, RendererProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
// What is said before anything else is loaded.
import '../../locales/pane-words.js';
import type { FilePort } from '../../sheet/file-port.js';
import type { Desk, Notice } from '../desk/desk.js';
import type { Doorway } from './doorway.js';
import { Frame } from './frame.js';
import { PaneContext, type PaneContextValue } from './pane-context.js';
import { StageContext, type Stage } from './stage-context.js';
import { THEMES, type ThemeName } from './theme.js';
import { useDesk } from './use-desk.js';
import { useViews } from './use-views.js';
import { useWords } from './use-words.js';

const useStyles = makeStyles({
  root: {
    height: '100%',
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animationDuration: '1ms !important', transitionDuration: '1ms !important' },
    },
  },
});

interface Props {
  readonly desk: Desk;
  readonly theme: ThemeName;
  /** What can be done with other files; without it nothing is offered. */
  readonly files?: FilePort;
  /** What somebody outside (Excel's ribbon) may ask the pane to show. */
  readonly doorway?: Doorway;
}

/** The task pane. It fills its container and knows nothing but the desk. */
export function Pane({ desk, theme, files, doorway }: Props): ReactElement {
  const renderer = useMemo(() => createDOMRenderer(document), []);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={THEMES[theme]} style={{ height: '100%' }}>
        <Root desk={desk} files={files ?? null} doorway={doorway} />
      </FluentProvider>
    </RendererProvider>
  );
}

interface RootProps {
  readonly desk: Desk;
  readonly files: FilePort | null;
  readonly doorway: Doorway | undefined;
}

function Root({ desk, files, doorway }: RootProps): ReactElement {
  const styles = useStyles();
  const state = useDesk(desk);
  const { locale } = state.settings;
  const { stack, open, close, closeAll } = useViews();
  const [told, setTold] = useState<Notice | null>(null);
  const words = useWords(locale);
  const value = useMemo<PaneContextValue>(
    () => ({ desk, state, files, locale, words, open, close, tell: setTold }),
    [desk, state, files, locale, words, open, close],
  );

  const stage = useMemo<Stage>(() => ({ locale, words, close }), [locale, words, close]);

  // What was opened about one report says nothing about another phase.
  const { kind } = state.phase;
  useEffect(() => {
    if (kind !== 'report') closeAll();
  }, [kind, closeAll]);

  useEffect(
    () =>
      doorway?.attend({
        open: (view) => {
          closeAll();
          open(view);
        },
        tell: setTold,
      }),
    [doorway, open, closeAll],
  );

  const dismiss = () => {
    if (told === null) desk.dismissNotice();
    else setTold(null);
  };
  return (
    <PaneContext.Provider value={value}>
      <StageContext.Provider value={stage}>
        <main lang={locale} aria-label={words('pane.name')} className={styles.root}>
          <Frame stack={stack} told={told} onDismiss={dismiss} />
        </main>
      </StageContext.Provider>
    </PaneContext.Provider>
  );
}
