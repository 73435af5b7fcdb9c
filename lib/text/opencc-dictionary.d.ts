/** OpenCC's table of single characters, `萬 万|與 与|…`; the package declares no types for its dictionaries. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
