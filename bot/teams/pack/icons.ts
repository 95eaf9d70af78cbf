import { type Colour, pngOf } from "./png.js";

/** A point of the drawing; the picture goes from 0 to 1 in both directions. */
type Shape = (x: number, y: number) => boolean;

const BLUE = [0x0b, 0x5c, 0xad] as const;
const WHITE = [255, 255, 255] as const;
const SAMPLES = 4;

/** White padlock on blue, 192 pixels, as Teams wants its colour icon. */
export function colourIcon(): Buffer {
  return draw(192, (share) => mix(share));
}

/** White padlock on nothing, 32 pixels, as Teams wants its outline icon. */
export function outlineIcon(): Buffer {
  return draw(32, (share) => [...WHITE, Math.round(255 * share)]);
}

/** Its body with a keyhole, and its shackle. */
const padlock: Shape = (x, y) => {
  const body = x > 0.27 && x < 0.73 && y > 0.46 && y < 0.8;
  const keyhole =
    Math.hypot(x - 0.5, y - 0.59) < 0.055 || (Math.abs(x - 0.5) < 0.025 && y > 0.59 && y < 0.71);
  const away = Math.hypot(x - 0.5, y - 0.4);
  const bow = y <= 0.4 && away > 0.12 && away < 0.19;
  const legs = y > 0.4 && y <= 0.46 && Math.abs(x - 0.5) > 0.12 && Math.abs(x - 0.5) < 0.19;
  return (body && !keyhole) || bow || legs;
};

function draw(size: number, colourOf: (share: number) => Colour): Buffer {
  return pngOf(size, (left, top) => {
    let inside = 0;
    for (let step = 0; step < SAMPLES ** 2; step += 1) {
      const x = left + ((step % SAMPLES) + 0.5) / SAMPLES;
      const y = top + (Math.floor(step / SAMPLES) + 0.5) / SAMPLES;
      if (padlock(x / size, y / size)) inside += 1;
    }
    return colourOf(inside / SAMPLES ** 2);
  });
}

function mix(share: number): Colour {
  const [red, green, blue] = BLUE.map((low, at) => Math.round(low + (WHITE[at] ?? 0) * share - low * share));
  return [red ?? 0, green ?? 0, blue ?? 0, 255];
}
