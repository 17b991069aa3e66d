import type { CheckboxField } from 'payload'

const WHAT = {
  article: { zh: '这篇稿件', en: 'this article' },
  panel: { zh: '这个画面', en: 'this panel' },
  bulletin: { zh: '这条公告', en: 'this bulletin' },
}

/** English stays in the newsroom until somebody has read it and says so. */
export function enReady(what: keyof typeof WHAT): CheckboxField {
  return {
    name: 'enReady',
    type: 'checkbox',
    label: { zh: '英文可以发布', en: 'English is ready' },
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: {
        zh: `有人读过${WHAT[what].zh}的英文，可以发布`,
        en: `Somebody has read the English of ${WHAT[what].en}`,
      },
    },
  }
}
