import express, { type Router } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { isEditor } from '../../access/rights.ts'
import { createMasking } from '../mask/mask-faces.ts'
import { visitorOf } from '../newsroom-only.ts'

const part = z.number().min(0).max(1)
const MaskSchema = z.object({
  areas: z
    .array(z.object({ left: part, top: part, width: part.gt(0), height: part.gt(0) }))
    .min(1)
    .max(60),
  peopleShown: z.enum(['none', 'crowd', 'identifiable']),
  replace: z.boolean(),
})

/** `POST /checks/mask/<media id>`: covers areas of a picture in a copy and puts the original away. */
export function maskRoutes(router: Router, payload: Payload, mediaDir: string): void {
  const maskFaces = createMasking(payload, mediaDir)
  router.post('/mask/:id', express.json({ limit: '20kb' }), async (req, res) => {
    const visitor = await visitorOf(payload, isEditor, req, res)
    if (!visitor) return
    const asked = MaskSchema.safeParse(req.body)
    if (!asked.success) {
      res.status(400).json({ error: '先在图上框出要遮的脸 / draw at least one rectangle first' })
      return
    }
    const result = await maskFaces({ id: String(req.params.id), ...asked.data }, visitor.user)
    if (result.ok) res.json(result.value)
    else res.status(422).json({ problems: result.problems })
  })
}
