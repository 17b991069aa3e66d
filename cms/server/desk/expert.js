// A click on a poster fills in where it was; the name is remembered on this machine. Without this script the two
// fields are filled in by hand.
const form = document.querySelector('#note')
const name = form.querySelector('[name=name]')
name.value ||= localStorage.getItem('name') ?? ''
form.addEventListener('submit', () => localStorage.setItem('name', name.value))

const pin = document.createElement('i')
pin.className = 'pin new'
pin.textContent = '批'

for (const stage of form.querySelectorAll('.stage')) {
  stage.addEventListener('click', (event) => {
    if (event.target.closest('a')) return
    const box = stage.getBoundingClientRect()
    const percent = (from, size) => Math.round(Math.min(100, Math.max(0, (from / size) * 100)))
    const [x, y] = [percent(event.clientX - box.left, box.width), percent(event.clientY - box.top, box.height)]
    form.querySelector('[name=x]').value = String(x)
    form.querySelector('[name=y]').value = String(y)
    form.querySelector(`[name=format][value="${stage.dataset.format}"]`).checked = true
    pin.style.left = `${x}%`
    pin.style.top = `${y}%`
    stage.append(pin)
    form.querySelector('[name=note]').focus()
  })
}
