import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({ hidden: { display: 'none' } });

interface Props extends Pick<ButtonProps, 'appearance' | 'icon' | 'size'> {
  /** What the file field is called. */
  readonly label: string;
  readonly accept?: string;
  readonly isMultiple?: boolean;
  /** A whole folder with all below it. */
  readonly isFolder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that lets the user choose files. */
export function FileButton({
  label,
  accept,
  isMultiple = false,
  isFolder = false,
  onFiles,
  children,
  ...button
}: Props): ReactElement {
  const styles = useStyles();
  const field = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <input
        ref={(element) => {
          field.current = element;
          // No attribute of HTML's standard, and so unknown to React's types; every browser has it.
          if (isFolder) element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        className={styles.hidden}
        aria-label={label}
        multiple={isMultiple || isFolder}
        {...(accept === undefined ? {} : { accept })}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
      <Button {...button} onClick={() => field.current?.click()}>
        {children}
      </Button>
    </>
  );
}
