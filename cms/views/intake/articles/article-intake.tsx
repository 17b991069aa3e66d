'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { OpenEdition } from '../../editions/read-empty-panels.ts'
import { DropZone } from '../drop-zone.tsx'
import { articlesOf, BUSY, titleOf } from './item.ts'
import { ItemRow } from './item-row.tsx'
import { PlaceBar } from './place-bar.tsx'
import { useItems } from './use-items.ts'

/** Drop, and it is done: each file becomes a draft, with what could not be taken over said below it. */
export function ArticleIntake({ open, english }: { open: OpenEdition | null; english: boolean }) {
  const { items, add, resend } = useItems()
  const title = titleOf(items)
  const router = useRouter()
  const done = items.filter(({ state }) => state.is === 'taken').length
  useEffect(() => {
    // The list of what came before stands on the server.
    if (done > 0) router.refresh()
  }, [done, router])
  return (
    <>
      <h1 className="title">{english ? title.en : title.zh}</h1>
      <DropZone
        title={english ? 'Drop files or folders here' : '把文件或文件夹拖到这里'}
        chooseFiles={english ? 'Choose files' : '选文件'}
        chooseFolder={english ? 'Choose a folder' : '选文件夹'}
        accept=".docx,.txt,.md,.html,.htm,.zip"
        several
        small={items.length > 0}
        onFiles={add}
      >
        {english ? (
          <p>
            Word (.docx), saved WeChat articles (the page with its folder of pictures, or zipped), plain text. Several
            at once; each becomes a draft, with its pictures and sources.
          </p>
        ) : (
          <p>
            Word（.docx）、存下来的微信文章（网页连图片文件夹，或打成
            zip）、纯文本。可以一次拖好几个：每个成一篇草稿，图片进图片库，来源进资料来源。
          </p>
        )}
      </DropZone>
      <ul className="kp-items" aria-label={english ? 'Files' : '文件'}>
        {items.map((item) => (
          <ItemRow key={item.key} item={item} english={english} resend={(again) => resend(item.key, again)} />
        ))}
      </ul>
      {items.every(({ state }) => !BUSY.includes(state.is)) ? (
        <PlaceBar articles={articlesOf(items)} open={open} english={english} />
      ) : null}
    </>
  )
}
