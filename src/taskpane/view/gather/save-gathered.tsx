import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FilePort } from '../../../sheet/file-port.js';
import type { Gathering } from '../../files/gathering.js';
import { offerFile } from '../../files/offered-notice.js';
import type { GatheredKind } from '../../files/protocol.js';
import { useStage } from '../stage-context.js';

const DATA = ['csv', 'jsonl', 'parquet'] as const;

const useStyles = makeStyles({ making: { flexBasis: '100%', fontSize: tokens.fontSizeBase200 } });

interface Props {
  readonly files: FilePort;
  readonly gathering: Gathering;
}

/** What can be saved of what was gathered. */
export function SaveGathered({ files, gathering }: Props): ReactElement {
  const styles = useStyles();
  const { words, locale } = useStage();
  const isMaking = gathering.state().phase === 'making';
  const hasFindings = (gathering.state().result?.findings ?? 0) > 0;
  const save = async (what: GatheredKind) => {
    const made = await gathering.make(what);
    if (made) gathering.tell(await offerFile(files, words(`gather.name.${what}`), made.bytes));
  };
  return (
    <>
      {isMaking && (
        <span className={styles.making} role="status">
          {words('gather.making')}
        </span>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton disabledFocusable={isMaking}>{words('gather.data')}</MenuButton>
        </MenuTrigger>
        <MenuPopover lang={locale}>
          <MenuList>
            {DATA.map((what) => (
              <MenuItem key={what} onClick={() => void save(what)}>
                {words(`gather.data.${what}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button disabledFocusable={isMaking || !hasFindings} onClick={() => void save('returns')}>
        {words('gather.return')}
      </Button>
      <Button appearance="primary" disabledFocusable={isMaking} onClick={() => void save('book')}>
        {words('gather.save')}
      </Button>
    </>
  );
}
