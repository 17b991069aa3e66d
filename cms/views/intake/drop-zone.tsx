'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { asChosen, readDropped } from './read-dropped.ts'
import type { FileAt } from './send-files.ts'

interface DropZoneProps {
  /** What to do, in a few words. */
  title: string
  /** What is taken. */
  children: ReactNode
  chooseFiles: string
  /** Without it folders cannot be chosen. */
  chooseFolder?: string
  accept: string
  several: boolean
  small: boolean
  /** Another way, beside the buttons. */
  beside?: ReactNode
  onFiles: (files: FileAt[]) => void
}

/** Takes files that are dropped anywhere on the page, or chosen: one let go beside the frame would else replace the page. */
export function DropZone(props: DropZoneProps) {
  const { title, children, chooseFiles, chooseFolder, accept, several, small, beside } = props
  const [over, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = useRef(props.onFiles)
  take.current = props.onFiles

  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      void readDropped(event.dataTransfer).then((found) => found.length > 0 && take.current(found))
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])

  const chosen = (input: HTMLInputElement) => {
    const found = [...(input.files ?? [])].map(asChosen)
    // The same file may be chosen again.
    input.value = ''
    if (found.length > 0) take.current(found)
  }
  return (
    <div className={`kp-drop${over ? ' over' : ''}${small ? ' small' : ''}`}>
      <p className="song">{title}</p>
      <div className="ink2">{children}</div>
      <p className="acts">
        <button type="button" className={small ? 'kp-act quiet' : 'kp-act'} onClick={() => files.current?.click()}>
          {chooseFiles}
        </button>
        {chooseFolder === undefined ? null : (
          <button type="button" className="kp-act quiet" onClick={() => folder.current?.click()}>
            {chooseFolder}
          </button>
        )}
        {beside}
      </p>
      <input
        ref={files}
        type="file"
        hidden
        multiple={several}
        accept={accept}
        aria-label={chooseFiles}
        onChange={(event) => chosen(event.target)}
      />
      {chooseFolder === undefined ? null : (
        <input
          ref={folder}
          type="file"
          hidden
          multiple
          aria-label={chooseFolder}
          {...{ webkitdirectory: '' }}
          onChange={(event) => chosen(event.target)}
        />
      )}
    </div>
  )
}
