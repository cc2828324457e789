// A way off a discreet page: the button, or the Shift key three times. The page is replaced, so that "back" does not lead
// to it again. Without this script the button is a plain link. Nothing is stored and nothing is sent.
(() => {
  const link = document.querySelector('.quick-exit a');
  if (!link) return;
  const leave = () => {
    document.body.hidden = true;
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let presses = 0;
  let last = 0;
  addEventListener('keydown', (event) => {
    if (event.repeat) return;
    // As on GOV.UK: three presses of Shift and nothing else, with at most five seconds between two of them.
    presses = event.key === 'Shift' && (presses === 0 || event.timeStamp - last < 5000) ? presses + 1 : Number(event.key === 'Shift');
    last = event.timeStamp;
    if (presses === 3) leave();
  });
  // Who comes back by a way that kept the page sees it again.
  addEventListener('pageshow', () => {
    document.body.hidden = false;
  });
})();
