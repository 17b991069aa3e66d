/** Takes no room on a page: spaces, controls, joiners, marks of direction, fillers. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu
const CONTROLS = /(?![\n\r\t])\p{Cc}/gu

/** What a reader sees of a text; only for counting, as a joined emoji falls apart. */
export const visibleOf = (text: string): string => text.replace(UNSEEN, '')

/** True for a text that shows nothing, whatever it is made of. */
export const isBlank = (text: string): boolean => visibleOf(text) === ''

/** A text without control characters but line ends and tabs: SQLite ends a text at a NUL. Emoji stay joined. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '')
