/** The words of the button that copies an answer. */
export const COPY_LABELS = ['copied', 'copyAnswer', 'copyFailed'] as const
