'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 2_000

/** While posters are being tried or the site is being built, the view asks again by itself. */
export function RefreshWhileBusy({ busy }: { busy: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!busy) return
    const timer = setInterval(() => router.refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [busy, router])
  return null
}
