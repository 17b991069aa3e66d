'use client'
import { useEffect, useState } from 'react'

/** A text that outlives the page: a login that ends, or a page that is loaded anew, takes nothing that was typed. */
export function useKeptText(key: string): [string, (text: string) => void] {
  const [text, setText] = useState('')
  useEffect(() => setText(sessionStorage.getItem(key) ?? ''), [key])
  const keep = (next: string) => {
    setText(next)
    if (next === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, next)
  }
  return [text, keep]
}
