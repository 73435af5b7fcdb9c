/**
 * The attribute of an element that holds words of an answer, for machines; readers see the notice or the AI mark.
 * Source: W3C community group draft "AI Content Disclosure".
 */
export const AI_GENERATED = { 'ai-disclosure': 'ai-generated' } as const
