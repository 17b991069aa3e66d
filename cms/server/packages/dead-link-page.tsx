import { renderPage } from '../print/shell.tsx'

/**
 * One page for every link that does not open, and for what a link does not lead to. What somebody wrote into a form
 * before the link ended is not kept, so it is given back.
 */
export function deadLinkPage(typed: unknown): string {
  return renderPage({
    title: '链接打不开',
    who: null,
    lang: 'zh',
    children: (
      <section className="login">
        <h1>这个链接打不开</h1>
        <p className="ink2">
          可能抄漏了几个字母，可能已经到期或被收回，也可能它不通向这个文件。请向编辑部要一个新链接。
        </p>
        <p className="ink3" lang="en">
          This link does not open: it may be mistyped, expired or revoked, or does not lead to this file. Please ask the
          newsroom for a new one.
        </p>
        {typeof typed === 'string' && typed.trim() !== '' ? (
          <label>
            您写的没有收下，请复制下来 <span lang="en">Not kept; please copy it</span>
            <textarea readOnly rows={5} defaultValue={typed} />
          </label>
        ) : null}
      </section>
    ),
  })
}
