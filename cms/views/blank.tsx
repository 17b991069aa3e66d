import type { ReactNode } from 'react'

/** A screen with nothing on it: why, and the one way onward. */
export function Blank({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="kp-blank">
      <h1 className="title">{title}</h1>
      <p>{text}</p>
      {children}
    </section>
  )
}
