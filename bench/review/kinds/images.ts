import type { Kind } from "../kind.ts";
import { listImages } from "../places.ts";

/** An image says nothing of what it shows, and neither does a line under it. */
export const undescribedImage: Kind = {
  name: "undescribed image",
  finder: "program",
  severity: "notice",
  difficulty: 1,
  fits: { rules: ["undescribed-image"], categories: ["figure-description"] },
  plant: (base, draw) => {
    const found = draw(listImages(base));
    if (!found) return null;
    const { image, caption, url } = found;
    return {
      edits: [
        { ...image, text: `![](${url})` },
        { ...caption, text: "" },
      ],
    };
  },
  // The caption in the next paragraph says it.
  nearMiss: (base, draw) => {
    const found = draw(listImages(base));
    return found ? { edits: [{ ...found.image, text: `![](${found.url})` }] } : null;
  },
};

/** An image whose file is not there. */
export const missingImage: Kind = {
  name: "missing image",
  finder: "program",
  severity: "warning",
  difficulty: 1,
  fits: { rules: ["missing-file"], categories: ["figure-description", "other"] },
  plant: (base, draw) => {
    const found = draw(listImages(base));
    const ending = draw(["-2.svg", ".png", "_final.svg"]);
    if (!found || ending === undefined) return null;
    const url = found.url.replace(".svg", ending);
    return { edits: [{ ...found.image, text: `![${found.alternative}](${url})` }] };
  },
  // Another way to write the same path.
  nearMiss: (base, draw) => {
    const found = draw(listImages(base));
    const way = draw(["./", "../notes/", "./images/../"]);
    if (!found || way === undefined) return null;
    const url = `${way}${found.url.replace("-", "%2D")}`;
    return { edits: [{ ...found.image, text: `![${found.alternative}](${url})` }] };
  },
};
