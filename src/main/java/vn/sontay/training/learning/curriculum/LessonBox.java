package vn.sontay.training.learning.curriculum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import vn.sontay.training.shared.Vietnamese;

/** An element around some blocks of a lesson: a section, the boxes "Cần nhớ" and "Đọc thêm", the frame of a wide table. */
final class LessonBox extends CustomBlock {

    static final String REMEMBER = "remember";
    static final String MORE = "more";
    static final String TABLE_SCROLL = "table-scroll";
    private static final String REMEMBER_TITLE = Vietnamese.fold("Cần nhớ");
    private static final String MORE_TITLE = Vietnamese.fold("Đọc thêm");

    private final String element;
    /** In a fixed order: the page's hash must not differ from one start to the next. */
    private final SequencedMap<String, String> attributes;

    private LessonBox(String element, SequencedMap<String, String> attributes) {
        this.element = element;
        this.attributes = attributes;
    }

    String element() {
        return element;
    }

    SequencedMap<String, String> attributes() {
        return attributes;
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

    /** @return what the section under that heading is for */
    static LessonSection.Kind kind(Heading heading) {
        String title = Vietnamese.fold(HeadingIds.text(heading));
        if (title.equals(REMEMBER_TITLE)) {
            return LessonSection.Kind.REMEMBER;
        }
        return title.equals(MORE_TITLE) ? LessonSection.Kind.MORE : LessonSection.Kind.STEP;
    }

    private static LessonBox sectionOf(Heading heading) {
        return switch (kind(heading)) {
            case REMEMBER -> new LessonBox("section", new LinkedHashMap<>(Map.of("class", REMEMBER)));
            case MORE -> new LessonBox("details", new LinkedHashMap<>(Map.of("class", MORE)));
            case STEP -> new LessonBox("section", new LinkedHashMap<>());
        };
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
        int number = 0;
        for (TableBlock table : tables) {
            number++;
            SequencedMap<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", TABLE_SCROLL);
            attributes.put("tabindex", "0");
            attributes.put("role", "region");
            attributes.put("aria-label", "Bảng " + number + ": " + columns(table));
            LessonBox frame = new LessonBox("div", attributes);
            table.insertBefore(frame);
            frame.appendChild(table);
        }
    }

    /** @return the names of the columns */
    private static String columns(TableBlock table) {
        List<String> names = new ArrayList<>();
        table.accept(new AbstractVisitor() {

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell cell && cell.isHeader()) {
                    names.add(HeadingIds.text(cell));
                }
                visitChildren(node);
            }
        });
        return String.join(", ", names);
    }
}
