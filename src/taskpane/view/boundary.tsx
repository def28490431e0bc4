import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown in place of what broke; `retry` draws it anew. */
  readonly instead: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault of one screen from taking the whole pane with it. */
export class Boundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken
      ? this.props.instead(() => this.setState({ isBroken: false }))
      : this.props.children;
  }
}
