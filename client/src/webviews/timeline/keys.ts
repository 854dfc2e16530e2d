/**
 * Moves the keyboard among the marks: left and right along a lane, up and down to the nearest mark of another lane, Home
 * and End to the ends of the lane. One mark at a time can be reached by Tab. False for a key that moves nothing.
 */
export function moveFocus(stage: HTMLElement, key: string): boolean {
  const active = document.activeElement;
  const lanes = [...stage.querySelectorAll('.lanes > [role="group"]')]
    .map((lane) => [...lane.querySelectorAll<SVGGElement>('.mark')])
    .filter((marks) => marks.length > 0);
  const at = lanes.findIndex((marks) => marks.some((mark) => mark === active));
  const lane = lanes[at];
  if (!lane) return false;
  const index = lane.indexOf(active as SVGGElement);
  const next = (() => {
    switch (key) {
      case 'ArrowLeft':
        return lane[index - 1];
      case 'ArrowRight':
        return lane[index + 1];
      case 'Home':
        return lane[0];
      case 'End':
        return lane.at(-1);
      case 'ArrowUp':
        return nearest(lanes[at - 1], lane[index]!);
      case 'ArrowDown':
        return nearest(lanes[at + 1], lane[index]!);
      default:
        return null;
    }
  })();
  if (next === null) return false;
  if (next) {
    active?.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }
  return true;
}

function nearest(marks: readonly SVGGElement[] | undefined, from: SVGGElement): SVGGElement | undefined {
  const { left } = from.getBoundingClientRect();
  const distance = (mark: SVGGElement): number => Math.abs(mark.getBoundingClientRect().left - left);
  return marks?.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
}
