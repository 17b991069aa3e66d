import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { inlineScriptHash } from '../../site/index.ts'

const COMMON = {
  // A reverse proxy that ends TLS decides about HSTS; over plain HTTP on localhost it would only confuse.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
} as const

/** The resident site: files of our own, nothing else. Styles and one known script stand in the pages that codes lead to. */
export function siteHeaders(): RequestHandler {
  return helmet({
    ...COMMON,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        manifestSrc: ["'self'"],
        mediaSrc: ["'self'"],
        scriptSrc: ["'self'", inlineScriptHash()],
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'"],
      },
    },
  })
}

/** Print shops' pages: server-rendered, without any script. */
export function printHeaders(): RequestHandler {
  return helmet({
    ...COMMON,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'"],
        styleSrc: ["'self'"],
      },
    },
  })
}

/** A keeper's phone: scripts of our own, the camera's picture before it is sent, a worker for where there is no signal. */
export function keeperHeaders(): RequestHandler {
  return helmet({
    ...COMMON,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        workerSrc: ["'self'"],
      },
    },
  })
}

/** What an expert's link opens: a page of ours with one small script of ours, and pictures by the same link. */
export function expertHeaders(): RequestHandler {
  return helmet({
    ...COMMON,
    // Other sites are told nothing; 'no-referrer' would also take the origin out of our own form.
    referrerPolicy: { policy: 'same-origin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Where a pin stands is a style of its own.
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
  })
}

/** Payload's admin: Next puts scripts and styles inline and offers no nonce to a host of our kind. */
export function adminHeaders(dev: boolean): RequestHandler {
  return helmet({
    ...COMMON,
    // Payload shows an uploaded file in a frame of its own page.
    xFrameOptions: { action: 'sameorigin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        connectSrc: ["'self'", ...(dev ? ['ws:'] : [])],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        frameSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        // The dev build of Next evaluates its modules.
        scriptSrc: ["'self'", "'unsafe-inline'", ...(dev ? ["'unsafe-eval'"] : [])],
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", 'blob:'],
      },
    },
  })
}

/** Uploaded files: an SVG may carry scripts, so each is opened in a sandbox of its own and never sniffed into another kind. */
export const mediaHeaders: RequestHandler = (_req, res, next) => {
  res.set({
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:",
    'X-Content-Type-Options': 'nosniff',
  })
  next()
}
