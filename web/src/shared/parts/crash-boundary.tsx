import { Component, type ReactNode } from 'react';
import { ErrorPanel } from './states';

/** A page that throws shows a panel instead of a blank window; the shell around it stays usable. */
export class CrashBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div style={{ padding: 32 }}>
        <ErrorPanel error={error} retry={() => this.setState({ error: null })} />
      </div>
    );
  }
}
