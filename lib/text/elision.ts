/**
 * The source of a regular expression for what people and pipelines write where they left something out of a quotation,
 * bare or in brackets: `……`, `[...]`, `（略）`. It also holds in folded text, in which `…` is three points.
 */
export const ELISION = String.raw`[[(（【［〔]\s*(?:[…⋯]+|\.(?:\s?\.){2,}|略)\s*[\])）】］〕]|[…⋯]+|\.{3,}|。{3,}`
