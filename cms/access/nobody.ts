import type { FieldAccess } from 'payload'

/** For fields that are set once and never again. */
export const nobody: FieldAccess = () => false
