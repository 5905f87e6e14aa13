/** Colours of a chart; each line has a dash or shape of its own besides. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly actual: string;
  readonly paper: string;
}

/** The site's own colours, or the person's where the system forces them. */
export function paletteFor(canvas: HTMLCanvasElement): Palette {
  if (!matchMedia('(forced-colors: active)').matches)
    return { ink: '#0b1f33', soft: '#4a5d73', grid: '#e4e9ef', actual: '#0b5a94', paper: '#fff' };
  // In forced colours the computed colours of an element are those of the system.
  const { color, backgroundColor } = getComputedStyle(canvas.parentElement ?? canvas);
  return { ink: color, soft: color, grid: 'rgb(128 128 128 / 0.35)', actual: color, paper: backgroundColor };
}

/** Slanting lines, for an area that must not be told by its colour alone. */
export function hatch(context: CanvasRenderingContext2D, color: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const pen = tile.getContext('2d');
  if (pen === null) return color;
  pen.strokeStyle = color;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const shift of [-8, 0, 8]) {
    pen.moveTo(shift, 8);
    pen.lineTo(shift + 8, 0);
  }
  pen.stroke();
  return context.createPattern(tile, 'repeat') ?? color;
}
