import type { Config } from 'tailwindcss'

/** Colours are custom properties of `app/globals.css`, which sets them for light and for dark. */
const config: Config = {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    extend: {
      colors: {
        paper: 'var(--paper)',
        raised: 'var(--raised)',
        ink: 'var(--ink)',
        muted: 'var(--muted)',
        line: 'var(--line)',
        accent: 'var(--accent)',
        notice: 'var(--notice)',
        'notice-line': 'var(--notice-line)',
        mark: 'var(--mark)',
      },
      // Between Tailwind's own steps, for Han characters, which fill their line: small print, a card's title, a section's;
      // and code, by the words around it.
      fontSize: { small: '0.95rem', lead: '1.1rem', heading: '1.25rem', code: '0.9em' },
      maxWidth: { measure: '41rem', page: '76rem' },
    },
  },
}

export default config
