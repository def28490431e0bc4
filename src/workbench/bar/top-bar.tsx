import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  DarkTheme20Regular,
  DocumentTable20Regular,
  FolderOpen20Regular,
  LocalLanguage20Regular,
  Save20Regular,
} from '@fluentui/react-icons';
import { useRef, type JSX } from 'react';
import type { Locale } from '../../locales/say.js';
import type { Sample } from '../book/samples.js';
import type { ThemeChoice } from '../preferences.js';
import { sampleTitle } from './sample-title.js';
import type { Words } from '../../taskpane/view/stage-context.js';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalS,
    minHeight: '44px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexWrap: 'wrap',
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    whiteSpace: 'nowrap',
    margin: 0,
  },
  file: {
    flexGrow: 1,
    flexBasis: '120px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  tools: { display: 'flex', alignItems: 'center', padding: 0, flexWrap: 'wrap' },
  hidden: { display: 'none' },
});

const LOOKS: readonly ThemeChoice[] = ['system', 'light', 'dark', 'high-contrast'];
const LOCALES: readonly Locale[] = ['ja', 'en'];

export interface TopBarProps {
  readonly words: Words;
  readonly file: string | null;
  readonly isDirty: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly samples: readonly Sample[];
  readonly theme: ThemeChoice;
  readonly locale: Locale;
  readonly onFile: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onLocale: (locale: Locale) => void;
}

/** Name, file, and what one does with a whole workbook. */
export function TopBar(props: TopBarProps): JSX.Element {
  const { words, file } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar} data-region="bar">
      <h1 className={styles.name}>{words('workbench.name')}</h1>
      <Text className={styles.file} title={file ?? undefined}>
        {file}
        {props.isDirty && (
          <span role="img" aria-label={words('workbench.unsaved')} title={words('workbench.unsaved')}>
            {' ●'}
          </span>
        )}
      </Text>
      <Toolbar aria-label={words('workbench.bar')} size="small" className={styles.tools}>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label={words('workbench.open')}
          className={styles.hidden}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            // The same file may be chosen again.
            event.currentTarget.value = '';
            if (chosen) props.onFile(chosen);
          }}
        />
        <ToolbarButton icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
          {words('workbench.open')}
        </ToolbarButton>
        {props.samples.length > 0 && <SampleMenu {...props} />}
        <ToolbarButton icon={<Save20Regular />} disabled={file === null} onClick={props.onSave}>
          {words('workbench.save')}
        </ToolbarButton>
        <ToolbarDivider />
        <Tooltip content={words('workbench.undo')} relationship="label">
          <ToolbarButton icon={<ArrowUndo20Regular />} disabled={!props.canUndo} onClick={props.onUndo} />
        </Tooltip>
        <Tooltip content={words('workbench.redo')} relationship="label">
          <ToolbarButton icon={<ArrowRedo20Regular />} disabled={!props.canRedo} onClick={props.onRedo} />
        </Tooltip>
        <ToolbarDivider />
        <ChoiceMenu
          label={words('workbench.look')}
          icon={<DarkTheme20Regular />}
          name="theme"
          value={props.theme}
          choices={LOOKS.map((each) => [each, words(`workbench.look.${each}`)])}
          onChoose={props.onTheme}
        />
        <ChoiceMenu
          label={words('workbench.language')}
          icon={<LocalLanguage20Regular />}
          name="locale"
          value={props.locale}
          choices={LOCALES.map((each) => [each, words(`workbench.language.${each}`)])}
          onChoose={props.onLocale}
        />
      </Toolbar>
    </header>
  );
}

function SampleMenu({ words, samples, onSample }: TopBarProps): JSX.Element {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" icon={<DocumentTable20Regular />}>
          {words('workbench.samples')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samples.map(({ name }) => (
            <MenuItem key={name} onClick={() => onSample(name)}>
              {sampleTitle(name, words)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ChoiceMenu<Value extends string>(props: {
  readonly label: string;
  readonly icon: JSX.Element;
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}): JSX.Element {
  const { label, name, choices, onChoose } = props;
  return (
    <Menu
      checkedValues={{ [name]: [props.value] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = choices.find(([value]) => value === checkedItems[0]);
        if (chosen) onChoose(chosen[0]);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button appearance="subtle" size="small" icon={props.icon} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(([value, text]) => (
            <MenuItemRadio key={value} name={name} value={value}>
              {text}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
