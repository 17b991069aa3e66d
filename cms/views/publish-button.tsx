'use client'
import { PublishButton as PayloadsOwn, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

/** The drawer is drawn some frames after it is said to be open. */
const FRAMES = 120

/**
 * Payload's button and its drawer for a set time.
 *
 * NB: Payload chooses 'unpublish' in the drawer whenever a document has no drafts later than its publication, also for
 * one that was never published: whoever sets a time for a first draft would see nothing happen. Here 'publish' is
 * chosen for those.
 */
export function PublishButton() {
  const { id, hasPublishedDoc } = useDocumentInfo()
  const { isModalOpen } = useModal()
  const drawer = `schedule-publish-${id}`
  const isFirst = isModalOpen(drawer) && !hasPublishedDoc
  useEffect(() => {
    if (!isFirst) return
    let frame = 0
    let left = FRAMES
    const choose = () => {
      const publish = document.getElementById(`field-${drawer}-type-publish`)
      left -= 1
      if (publish !== null) publish.click()
      else if (left > 0) frame = requestAnimationFrame(choose)
    }
    choose()
    return () => cancelAnimationFrame(frame)
  }, [drawer, isFirst])
  return <PayloadsOwn />
}
