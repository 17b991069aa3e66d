/** A name for one press of a button. `crypto.randomUUID` is missing on plain HTTP in the house. */
export function newAct(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
