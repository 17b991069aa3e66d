import { blackAreas } from './black-areas.ts'
import { bleedReach } from './bleed-reach.ts'
import { qrCode } from './code-check.ts'
import { blendSpace, colourSpaces, transparency } from './colour-spaces.ts'
import {
  attachments,
  compression,
  damaged,
  encrypted,
  forms,
  layers,
  scripts,
  tooLarge,
  version,
} from './file-checks.ts'
import type { Check } from './finding.ts'
import { fonts } from './fonts.ts'
import { conformance, identification, infoAgrees, trapped } from './identity.ts'
import { outputIntent } from './output-intent.ts'
import { blackKnockout, greyOverprint, whiteOverprint } from './overprint.ts'
import { bleedBox, cropBox, nesting, rotation, trimBox, trimSize, userUnit } from './page-boxes.ts'
import { annotations, blankPage, outside, pageCount, singleImage, sizesDiffer } from './page-content.ts'
import { brokenPictures, coarsePictures, oneBitPictures, pictureFormats, stretchedPictures } from './pictures.ts'
import { printOddities } from './print-oddities.ts'
import { registration, spotTwice, unknownSpots } from './spot-inks.ts'
import { missingGlyphs, textTooSmall } from './text-checks.ts'
import { registrationText, richBlack, tinyManyInks } from './text-inks.ts'
import { hairlines, thinManyInks } from './thin-lines.ts'
import { flatInk, gradientInk, pictureInk } from './total-ink.ts'

/** Every rule, in the order in which a person mends: the file, its pages, what stands on them, what it says of itself. */
export const ALL_CHECKS: readonly Check[] = [
  encrypted,
  damaged,
  tooLarge,
  version,
  scripts,
  attachments,
  forms,
  layers,
  compression,
  pageCount,
  blankPage,
  trimBox,
  nesting,
  cropBox,
  trimSize,
  bleedBox,
  bleedReach,
  sizesDiffer,
  userUnit,
  rotation,
  singleImage,
  outside,
  annotations,
  colourSpaces,
  blendSpace,
  transparency,
  unknownSpots,
  spotTwice,
  registration,
  flatInk,
  gradientInk,
  pictureInk,
  whiteOverprint,
  greyOverprint,
  blackAreas,
  hairlines,
  thinManyInks,
  richBlack,
  registrationText,
  tinyManyInks,
  textTooSmall,
  missingGlyphs,
  fonts,
  coarsePictures,
  oneBitPictures,
  stretchedPictures,
  pictureFormats,
  brokenPictures,
  printOddities,
  outputIntent,
  conformance,
  infoAgrees,
  trapped,
  identification,
  qrCode,
]

/** Rules of a whole file, which a layer alone would break: that something reaches the bleed, how many bytes there are. */
const OF_THE_WHOLE: readonly Check[] = [blankPage, bleedReach, tooLarge]
/** The others, for one layer of a sheet. */
export const LAYER_CHECKS = ALL_CHECKS.filter((check) => !OF_THE_WHOLE.includes(check))

/** Said for information; no shop refuses a file for it. */
export const NOTES: readonly Check[] = [blackKnockout]
