/**
 * Texts that contrast less than 4.5 to 1 (WCAG 1.4.3) with any colour that can lie under them, a line for each. Colours
 * of gradients count one by one, half-transparent ones over what is below. Runs in the page: it uses nothing around it.
 */
export function faintTexts(selectors: string[]): string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const least = 4.5;

  const read = (css: string): Colour => {
    const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
    if (parts === null) throw new Error(`not a colour that is understood: ${css}`);
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts.slice(1).map((part) => Number(part ?? 1));
    return [red, green, blue, alpha];
  };
  const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
    red * alpha + below[0] * (1 - alpha),
    green * alpha + below[1] * (1 - alpha),
    blue * alpha + below[2] * (1 - alpha),
    1,
  ];
  const light = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([red, green, blue]: Colour): number =>
    0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  const contrast = (one: Colour, other: Colour): number => {
    const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  /** A drawing that stays within the room that is kept free of text at the end of the line. */
  const isBeside = (style: CSSStyleDeclaration): boolean => {
    const ends = [...style.backgroundPosition.matchAll(/(?:calc\(100% - |right )([\d.]+)px/g)];
    const sizes = style.backgroundSize.split(', ').map(Number.parseFloat);
    const room = Number.parseFloat(style.paddingRight);
    return (
      /^no-repeat(, no-repeat)*$/.test(style.backgroundRepeat) &&
      ends.length === style.backgroundPosition.split(', ').length &&
      ends.every(([, end], at) => Number(end) + (sizes[at % sizes.length] ?? room) <= room)
    );
  };
  const coloursUnder = (element: Element | null): Colour[] => {
    if (element === null) return [[255, 255, 255, 1]];
    const style = getComputedStyle(element);
    const ground = read(style.backgroundColor);
    const under = (ground[3] === 1 ? [ground] : coloursUnder(element.parentElement)).map((each) =>
      over(ground, each),
    );
    if (style.backgroundImage === 'none' || isBeside(style)) return under;
    if (style.backgroundImage.includes('url(')) throw new Error('a picture lies under text');
    const stops = [...style.backgroundImage.matchAll(/rgba?\([^)]*\)/g)].map(([stop]) => read(stop));
    return [...under, ...stops.flatMap((stop) => under.map((each) => over(stop, each)))];
  };

  /** What a text of a drawing, painted over all of its shapes, puts under and around its own letters; null for nothing. */
  const paperAround = (text: Element): Colour | null => {
    const { paintOrder, stroke, strokeWidth } = getComputedStyle(text);
    const shapes = text.closest('svg')?.querySelectorAll('rect, circle, path, polygon, ellipse') ?? [];
    const isOnTop = [...shapes].every(
      (shape) => (text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    );
    if (!paintOrder.startsWith('stroke') || stroke === 'none' || Number.parseFloat(strokeWidth) < 3)
      return null;
    const paper = read(stroke);
    return isOnTop && paper[3] === 1 ? paper : null;
  };

  /** Colours of the shapes of a drawing that touch the box of a text in it. */
  const shapesUnder = (text: Element): Colour[] => {
    const box = text.getBoundingClientRect();
    // The top fifth of a line is room above its letters.
    const letters = box.top + box.height / 5;
    const shapes = text.closest('svg')?.querySelectorAll('rect, circle, path, polygon, ellipse') ?? [];
    return [...shapes].flatMap((shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      const isApart = left >= box.right || right <= box.left || top >= box.bottom || bottom <= letters;
      const { fill } = getComputedStyle(shape);
      if (isApart || fill === 'none') return [];
      return [read(fill)];
    });
  };

  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (element === null) return [`nothing is at ${selector}`];
    const { color, fill } = getComputedStyle(element);
    const text = read(element instanceof SVGElement ? fill : color);
    const grounds = coloursUnder(element);
    const paper = paperAround(element);
    const under =
      paper === null
        ? [...grounds, ...shapesUnder(element).flatMap((shape) => grounds.map((each) => over(shape, each)))]
        : [paper];
    const worst = Math.min(...under.map((below) => contrast(over(text, below), below)));
    return worst >= least ? [] : [`text at ${selector} has a contrast of ${worst.toFixed(2)}`];
  });
}
