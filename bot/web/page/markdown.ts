import MarkdownIt from "./vendor/markdown-it.js";
import { safeLink } from "./links.js";

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
markdown.disable("image");
markdown.validateLink = (href) => safeLink(href) !== undefined;
markdown.normalizeLink = (href) => safeLink(href) ?? "";

markdown.renderer.rules["link_open"] = (tokens, index, options, _env, renderer) => {
  tokens[index]?.attrSet("target", "_blank");
  tokens[index]?.attrSet("rel", "noopener noreferrer");
  return renderer.renderToken(tokens, index, options);
};

/** HTML of the bot's Markdown: no HTML from the text itself, no images, links to http(s) in a new tab. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
