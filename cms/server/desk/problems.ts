import { problem } from '#contract'

const AT = '审签'

export const signedOut = problem({
  code: 'desk/signed-out',
  at: AT,
  zh: '登录已经过期，没有记下；写的还在这一页',
  en: 'You are signed out and nothing was kept; what you typed is still on this page',
  hint: '请在新的标签页登录，再回来按一次 · Sign in on a new tab, then come back and press once more',
})
export const notAllowed = problem({
  code: 'desk/not-allowed',
  at: AT,
  zh: '没有权限：审签由编辑部的人做',
  en: 'Not allowed: readings are the newsroom’s',
})
export const notThere = problem({
  code: 'desk/not-there',
  at: AT,
  zh: '没有这个画面，或它不在这一期里了',
  en: 'There is no such panel, or it is no longer in this edition',
  hint: '/admin/sign',
})
export const badMark = problem({
  code: 'desk/bad-mark',
  at: AT,
  zh: '批注没有记下：要写一句话，并点在海报上',
  en: 'The mark was not kept: it needs a sentence and a place on the poster',
})
export const noMark = problem({ code: 'desk/no-mark', at: AT, zh: '没有这条批注', en: 'There is no such mark' })
export const noAnswer = problem({
  code: 'desk/no-answer',
  at: AT,
  zh: '答复要写一句话',
  en: 'An answer needs a sentence',
})
export const nothingToClaim = problem({
  code: 'desk/nothing-to-claim',
  at: AT,
  zh: '这一版现在没有您能审的',
  en: 'There is no reading of this panel that you could take',
})
export const heldBy = (name: string) =>
  problem({
    code: 'desk/held',
    at: AT,
    zh: `${name}已经在审了；要换人，请${name}先放下`,
    en: `${name} is on it already and would have to give it back first`,
  })
