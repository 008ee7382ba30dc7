import '@fontsource-variable/inter/opsz.css';
import '@fontsource-variable/jetbrains-mono';
import './kit.css';
import './tokens.css';
import './base.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { colorSchemeStore } from './color-scheme';

const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 8,
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/**
 * The component kit in Trunkline's clothes. The kit writes no <style> elements (withCssVariables and withGlobalClasses
 * are off; the variables come from tokens.css), so that `style-src 'self'` holds.
 */
export function Theme({ children }: { children: ReactNode }) {
  const store = useMemo(colorSchemeStore, []);
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={store}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
