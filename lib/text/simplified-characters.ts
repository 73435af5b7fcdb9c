import pairs from 'opencc-js/dict/TSCharacters'
import type { CharacterMap } from './fold-text'

/** OpenCC's table of single characters from Traditional to Simplified, 3,200 pairs. For the build only: it is large. */
export const simplifiedCharacters: CharacterMap = new Map(
  pairs.split('|').flatMap((pair): [string, string][] => {
    const [traditional, simplified] = pair.split(' ')
    return traditional && simplified ? [[traditional, simplified]] : []
  }),
)
