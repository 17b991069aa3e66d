import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import type { Problem } from '#contract'
import type { ExampleFiles } from '../../posters/example.ts'
import { SEPARATION_PROFILE } from '../pictures/profiles.ts'
import { svgToArt } from '../pictures/svg-art.ts'
import type { Workspace } from '../workspace.ts'

/** Wide enough for a thumbnail, px. */
const PHOTO_PX = 1600

/** A drawing and a photograph in the engine's workspace, for the examples that have a picture. */
export async function examplePictures(
  art: string,
  photo: string,
  workspace: Workspace,
): Promise<{ files: Omit<ExampleFiles, 'data'>; problems: Problem[] }> {
  const drawn = await svgToArt(readFileSync(art, 'utf8'), basename(art))
  writeFileSync(join(workspace.dir, 'pictures', 'contact-art.json'), JSON.stringify(drawn.art))
  const { width = 1, height = 1 } = await sharp(photo).metadata()
  const inks = await sharp(photo)
    .resize(PHOTO_PX)
    .toColourspace('cmyk')
    .withIccProfile(SEPARATION_PROFILE, { attach: false })
    .jpeg()
    .toBuffer()
  writeFileSync(join(workspace.dir, 'pictures', 'contact-photo.jpg'), inks)
  return {
    files: {
      art: '/pictures/contact-art.json',
      photo: '/pictures/contact-photo.jpg',
      ...(drawn.art ? { artSize: [drawn.art.w, drawn.art.h] } : {}),
      // its own size decides how large a layout may show it, not the thumbnail's
      photoSize: [width, height],
    },
    problems: drawn.problems,
  }
}
