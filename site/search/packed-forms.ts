/** Steps are written from here on: the signs before it are none that can be seen. */
const FIRST = 35

/** A table of forms by code unit as two texts: the steps from one character that has a form to the next, and the forms. */
export function packForms(forms: Uint16Array): [steps: string, simple: string] {
  let steps = ''
  let simple = ''
  let last = 0
  for (const [code, form] of forms.entries()) {
    if (form === 0) continue
    steps += String.fromCharCode(FIRST + code - last)
    simple += String.fromCharCode(form)
    last = code
  }
  return [steps, simple]
}

export function unpackForms(steps: string, simple: string): Uint16Array {
  const forms = new Uint16Array(0x10000)
  let code = 0
  for (let i = 0; i < simple.length; i += 1) {
    code += steps.charCodeAt(i) - FIRST
    forms[code] = simple.charCodeAt(i)
  }
  return forms
}
