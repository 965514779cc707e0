package vn.sontay.training.curriculum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import vn.sontay.training.shared.Vietnamese;

/** An element around some blocks of a lesson: a section, the box "Cần nhớ", the frame in which a wide table scrolls. */
final class LessonBox extends CustomBlock {

    static final String REMEMBER = "remember";
    static final String TABLE_SCROLL = "table-scroll";
    private static final String REMEMBER_TITLE = Vietnamese.fold("Cần nhớ");

    private final String element;
    /** In a fixed order: the page's hash must not differ from one start to the next. */
    private final SequencedMap<String, String> attributes;

    private LessonBox(String element, SequencedMap<String, String> attributes) {
        this.element = element;
        this.attributes = attributes;
    }

    /** Puts the frames around the tables, and a section around each h2 with what follows it. */
    static void arrange(Node document) {
        frameTables(document);
        List<Node> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(node);
        }
        Node open = document;
        for (Node block : blocks) {
            if (block instanceof Heading heading && heading.getLevel() == 2) {
                open = sectionOf(heading);
                document.appendChild(open);
            }
            open.appendChild(block);
        }
    }

    private static LessonBox sectionOf(Heading heading) {
        return Vietnamese.fold(HeadingIds.text(heading)).equals(REMEMBER_TITLE)
                ? new LessonBox("aside", new LinkedHashMap<>(Map.of("class", REMEMBER)))
                : new LessonBox("section", new LinkedHashMap<>());
    }

    private static void frameTables(Node document) {
        List<TableBlock> tables = new ArrayList<>();
        document.accept(new AbstractVisitor() {

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock table) {
                    tables.add(table);
                }
                visitChildren(block);
            }
        });
        for (TableBlock table : tables) {
            SequencedMap<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", TABLE_SCROLL);
            attributes.put("tabindex", "0");
            LessonBox frame = new LessonBox("div", attributes);
            table.insertBefore(frame);
            frame.appendChild(table);
        }
    }

    /** Writes the boxes. */
    static final class Renderer implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(LessonBox.class);
        }

        @Override
        public void render(Node node) {
            LessonBox box = (LessonBox) node;
            context.getWriter().line();
            context.getWriter().tag(box.element, box.attributes);
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            context.getWriter().tag("/" + box.element);
            context.getWriter().line();
        }
    }
}
