import type { AdminViewServerProps } from 'payload'
import { InAdmin } from '../in-admin.tsx'
import { EditorsHandbook } from './editors-handbook.tsx'
import { KeepersHandbook } from './keepers-handbook.tsx'
import './help.css'

/** `/admin/help`: the handbooks, inside the product, so that nobody needs the repository. */
export function HelpView(props: AdminViewServerProps) {
  const english = props.initPageResult.req.i18n.language === 'en'
  return (
    <InAdmin {...props}>
      <div className="kp kp-help">
        <h1 className="title">帮助</h1>
        <p className="ink2">
          {english
            ? 'The handbooks are in Chinese, for the people who do the work. English: see README.'
            : '第一部分给编辑，第二部分给管机器的人。制作单位的手册在“印张下载”里。'}
        </p>
        <nav aria-label="目录" className="toc">
          <a href="#editor">编辑手册：一个月怎么过</a>
          <a href="#keeper">机器手册：数据、备份、升级</a>
          <a href="/print/help">制作单位手册</a>
        </nav>
        <EditorsHandbook />
        <KeepersHandbook />
      </div>
    </InAdmin>
  )
}
