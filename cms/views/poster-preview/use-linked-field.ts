'use client'
import { useEffect, useRef } from 'react'
import { focusField } from './focus-field.ts'

/** A link such as …/panels/3#body leads to the field: the form is drawn after the browser has looked for the anchor. */
export function useLinkedField(pathsOf: (field: string) => string[]): void {
  const paths = useRef(pathsOf)
  paths.current = pathsOf
  useEffect(() => {
    const field = decodeURIComponent(window.location.hash.slice(1))
    if (field === '') return
    let tries = 0
    const timer = setInterval(() => {
      tries += 1
      if (focusField(paths.current(field)) || tries > 20) clearInterval(timer)
    }, 150)
    return () => clearInterval(timer)
  }, [])
}
