import type { Palette } from './chart-palette.ts';
import { wrapText } from './wrap-text.ts';

const EDGE = 16;
const LINE = 20;

/** Canvases under each other on paper, below a title and above what they come down to, as a PNG. Throws an Error when the browser makes none. */
export function chartImage(
  canvases: readonly HTMLCanvasElement[],
  title: string,
  conclusion: string,
  palette: Palette,
): Promise<Blob> {
  const scale = devicePixelRatio;
  const width = Math.max(...canvases.map(({ clientWidth }) => clientWidth));
  const picture = document.createElement('canvas');
  const pen = picture.getContext('2d');
  if (pen === null) throw new Error('no canvas to draw on');
  pen.font = textFont(400);
  const lines = wrapText(conclusion, width, (text) => pen.measureText(text).width);
  pen.font = textFont(700);
  const titles = wrapText(title, width, (text) => pen.measureText(text).width);
  const drawn = canvases.reduce((sum, { clientHeight }) => sum + clientHeight, 0);
  picture.width = (width + 2 * EDGE) * scale;
  picture.height = (drawn + (titles.length + lines.length + 1) * LINE + 2 * EDGE) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.fillStyle = palette.ink;
  pen.textBaseline = 'top';
  let top = EDGE;
  const write = (texts: readonly string[], weight: number): void => {
    pen.font = textFont(weight);
    for (const text of texts) {
      pen.fillText(text, EDGE, top);
      top += LINE;
    }
  };
  write(titles, 700);
  for (const canvas of canvases) {
    pen.drawImage(canvas, EDGE, top, canvas.clientWidth, canvas.clientHeight);
    top += canvas.clientHeight;
  }
  top += LINE / 2;
  write(lines, 400);
  return new Promise((resolve, reject) => {
    picture.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser made no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

function textFont(weight: number): string {
  return `${weight} 14px 'Noto Sans', sans-serif`;
}
