package vn.sontay.training.learning.curriculum;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the blocks that are a lesson's own: boxes, pictures, self-checks. */
final class LessonRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    LessonRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(LessonBox.class, Figure.class, SelfCheckBlock.class);
    }

    @Override
    public void render(Node node) {
        html.line();
        switch (node) {
            case LessonBox box -> box(box);
            case Figure figure -> figure(figure);
            case SelfCheckBlock block -> check(block.check(), "hoi-" + block.number());
            default -> throw new IllegalArgumentException(node.toString());
        }
        html.line();
    }

    /** A folded box has its heading as the line that opens it. */
    private void box(LessonBox box) {
        html.tag(box.element(), box.attributes());
        for (Node child = box.getFirstChild(); child != null; child = child.getNext()) {
            boolean opens = box.element().equals("details") && child == box.getFirstChild();
            if (opens) {
                html.tag("summary");
            }
            context.render(child);
            if (opens) {
                html.tag("/summary");
            }
        }
        html.tag("/" + box.element());
    }

    private void figure(Figure figure) {
        Picture picture = figure.picture();
        Map<String, String> image = new LinkedHashMap<>();
        image.put("src", picture.address());
        image.put("alt", figure.alt());
        image.put("width", String.valueOf(picture.width()));
        image.put("height", String.valueOf(picture.height()));
        image.put("loading", "lazy");
        html.tag("figure");
        html.tag("img", image, true);
        if (!figure.caption().isEmpty()) {
            element("figcaption", Map.of(), figure.caption());
        }
        html.tag("/figure");
    }

    /** Answered by a tap, told at once by the style sheet alone: it works without JavaScript, and nothing is sent. */
    private void check(SelfCheck check, String id) {
        html.tag("fieldset", Map.of("class", "self-check"));
        element("legend", Map.of(), check.question());
        for (int place = 0; place < check.options().size(); place++) {
            boolean right = place == check.right();
            Map<String, String> input = new LinkedHashMap<>();
            input.put("type", "radio");
            input.put("name", id);
            input.put("id", id + "-" + SelfCheck.letter(place));
            html.tag("div", Map.of("class", "check-option"));
            html.tag("input", input, true);
            element("label", Map.of("for", id + "-" + SelfCheck.letter(place)), check.options().get(place));
            html.tag("p", verdictAttributes(right));
            element("strong", Map.of(), right ? "Đúng." : "Chưa đúng.");
            html.text(right ? " " + check.why() : " Anh/chị chọn lại nhé.");
            html.tag("/p");
            html.tag("/div");
        }
        html.tag("/fieldset");
    }

    private static Map<String, String> verdictAttributes(boolean right) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", right ? "told right" : "told wrong");
        attributes.put("role", "status");
        return attributes;
    }

    private void element(String name, Map<String, String> attributes, String text) {
        html.tag(name, attributes);
        html.text(text);
        html.tag("/" + name);
    }
}
