import MarkdownIt from "./vendor/markdown-it.js";
import { safeLink } from "./links.js";

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
markdown.validateLink = (href) => safeLink(href) !== undefined;

markdown.renderer.rules["link_open"] = (tokens, index, options, _env, renderer) => {
  const link = tokens[index];
  link?.attrSet("href", safeLink(String(link.attrGet("href") ?? "")) ?? "");
  link?.attrSet("target", "_blank");
  link?.attrSet("rel", "noopener noreferrer");
  return renderer.renderToken(tokens, index, options);
};

/** Pictures are not fetched from anywhere: their description stands in their place. */
markdown.renderer.rules["image"] = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? "");

/** HTML of the bot's Markdown: no HTML from the text itself, no images, links to http(s) in a new tab. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
