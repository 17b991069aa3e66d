/** '乾 干|亂 乱|…': every traditional character with its simplified one; the package has types for its converters only. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
