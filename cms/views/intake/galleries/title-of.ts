import type { Words } from '../../../locale/say.ts'
import type { ImportState } from './use-import.ts'

/** What the page says above all: that nothing was written yet, or what was. */
export function titleOf(state: ImportState): { title: Words; line: Words } {
  switch (state.is) {
    case 'empty':
      return {
        title: { zh: '画廊表格，收进来或导出去', en: 'Tables of galleries, in and out' },
        line: {
          zh: '先试读：写什么、改什么、拒绝什么，一行行看过再写。',
          en: 'Tried first: nothing is written before you have seen it row by row.',
        },
      }
    case 'trying':
      return {
        title: {
          zh: state.share < 1 ? `正在传 ${Math.round(state.share * 100)} %` : '正在试读',
          en: state.share < 1 ? `Sending ${Math.round(state.share * 100)} %` : 'Trying the table',
        },
        line: { zh: '什么也不会写。', en: 'Nothing will be written.' },
      }
    case 'planned':
      return state.renewed
        ? {
            title: { zh: '名录刚刚变过，没有写入', en: 'The register has just changed; nothing was written' },
            line: {
              zh: '试读以后有人改了画廊。下面是按现在的名录重新试读的结果，请再看一遍。',
              en: 'Somebody changed galleries since the dry run. This is the dry run anew: please look again.',
            },
          }
        : planned(state.planned.plan.counts)
    case 'writing':
      return {
        title: { zh: '正在写入', en: 'Writing' },
        line: { zh: '要么全部写进去，要么一行也不写。', en: 'All of it or nothing.' },
      }
    case 'written': {
      const { created, changed } = state
      if (created + changed === 0)
        return {
          title: { zh: '名录里已经是这样了', en: 'The register is like this already' },
          line: { zh: '这张表以前写过，没有再写。', en: 'This table was written before; nothing was written again.' },
        }
      return {
        title: {
          zh: `写好了：新增 ${created} 座，更改 ${changed} 座`,
          en: `Written: ${created} new, ${changed} changed`,
        },
        line: { zh: '再传同一张表，什么也不会变。', en: 'The same table again changes nothing.' },
      }
    }
    case 'refused':
      return {
        title: { zh: '这个文件没有收下', en: 'This file was not taken' },
        line: { zh: '名录没有动。', en: 'The register was left as it is.' },
      }
    case 'offline':
      return {
        title: { zh: '连不上服务器', en: 'The server was not reached' },
        line: {
          zh: '名录没有动；文件还在这里，可以重新传。',
          en: 'The register was left as it is; the file is here still.',
        },
      }
  }
}

function planned({ refuse, create, change }: { refuse: number; create: number; change: number }): {
  title: Words
  line: Words
} {
  if (create + change === 0)
    return {
      title:
        refuse > 0
          ? { zh: `${refuse} 行都要改过才能写`, en: `${refuse} rows need mending first` }
          : { zh: '和名录一样，不用写', en: 'The same as the register' },
      line: { zh: '没有要写的行。', en: 'There is nothing to write.' },
    }
  return {
    title: { zh: '还没有写入任何一行', en: 'Nothing has been written yet' },
    line: { zh: '这是试读。看过下面这些，再决定。', en: 'This is a dry run. Look at it, then decide.' },
  }
}
