import type { Problem } from '#contract'

/** A published piece, ready for the clipboard. */
export interface WechatAnswer {
  html: string
  text: string
  /** How many of its pictures may go to WeChat. */
  pictures: number
  /** Why the others may not. */
  leftOut: Problem[]
}
