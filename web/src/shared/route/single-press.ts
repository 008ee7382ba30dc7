/**
 * Lets the second press of a double click on a form's button do nothing: it comes before React has disabled the button,
 * and would send the form twice. Buttons that count (more, fewer) are no submit buttons and take every press.
 */
export function ignoreDoublePresses(): void {
  document.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2 || !(event.target instanceof Element)) return;
      if (event.target.closest('button[type="submit"]') === null) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
