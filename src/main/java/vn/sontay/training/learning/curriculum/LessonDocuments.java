package vn.sontay.training.learning.curriculum;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import vn.sontay.training.learning.curriculum.LessonDocument.Part;
import vn.sontay.training.learning.curriculum.LessonDocument.Run;

/** Makes the neutral document of a lesson from the tree that its HTML is made from. */
final class LessonDocuments {

    private LessonDocuments() {
    }

    /** @param document after {@link LessonBox#arrange} */
    static LessonDocument of(Node document) {
        List<LessonDocument.Section> sections = new ArrayList<>();
        List<Part> lead = new ArrayList<>();
        for (Node node : children(document)) {
            if (node instanceof LessonBox box && box.getFirstChild() instanceof Heading heading) {
                List<Part> parts = new ArrayList<>();
                children(box).stream().skip(1).forEach(child -> part(child, parts));
                sections.add(new LessonDocument.Section(HeadingIds.text(heading).strip(), LessonBox.kind(heading),
                        parts));
            } else {
                part(node, lead);
            }
        }
        if (!lead.isEmpty()) {
            sections.addFirst(new LessonDocument.Section("", LessonSection.Kind.STEP, lead));
        }
        return new LessonDocument(sections);
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    static List<Part> parts(Node parent) {
        List<Part> parts = new ArrayList<>();
        children(parent).forEach(child -> part(child, parts));
        return parts;
    }

    private static void part(Node node, List<Part> to) {
        switch (node) {
            case Heading heading -> to.add(new LessonDocument.Heading(HeadingIds.text(heading).strip()));
            case Paragraph paragraph -> to.add(new LessonDocument.Paragraph(runs(paragraph)));
            case BulletList list -> to.add(new LessonDocument.Items(false, 1, items(list)));
            case OrderedList list -> to.add(new LessonDocument.Items(true, first(list), items(list)));
            case BlockQuote quote -> to.add(new LessonDocument.Quote(parts(quote)));
            case TableBlock table -> to.add(table(table));
            case Figure figure ->
                to.add(new LessonDocument.Drawing(figure.picture(), figure.alt(), figure.caption()));
            case SelfCheckBlock block -> to.add(new LessonDocument.Question(block.check(), block.number()));
            case ThematicBreak rule -> to.add(new LessonDocument.Divider());
            case LessonBox frame -> to.addAll(parts(frame));
            default -> {
                // HTML and code, which a sound lesson doesn't hold
            }
        }
    }

    private static int first(OrderedList list) {
        Integer number = list.getMarkerStartNumber();
        return number == null ? 1 : number;
    }

    private static List<List<Part>> items(Node list) {
        return children(list).stream().filter(ListItem.class::isInstance).map(LessonDocuments::parts).toList();
    }

    private static LessonDocument.Table table(TableBlock table) {
        List<List<Run>> header = new ArrayList<>();
        List<List<List<Run>>> rows = new ArrayList<>();
        for (Node half : children(table)) {
            for (Node row : children(half)) {
                if (row instanceof TableRow && half instanceof TableHead) {
                    header.addAll(cells(row));
                } else if (row instanceof TableRow && half instanceof TableBody) {
                    rows.add(cells(row));
                }
            }
        }
        return new LessonDocument.Table(header, rows);
    }

    private static List<List<Run>> cells(Node row) {
        return children(row).stream().filter(TableCell.class::isInstance).map(LessonDocuments::runs).toList();
    }

    private static List<Run> runs(Node block) {
        List<Run> runs = new ArrayList<>();
        runs(block, new Run("", false, false, false, ""), runs);
        return runs;
    }

    private static void runs(Node parent, Run look, List<Run> to) {
        for (Node node : children(parent)) {
            switch (node) {
                case Text text -> add(text.getLiteral(), look, to);
                case Code code -> add(code.getLiteral(), new Run("", look.bold(), look.italic(), true, look.address()),
                        to);
                case SoftLineBreak end -> add(" ", look, to);
                case HardLineBreak end -> add("\n", look, to);
                case StrongEmphasis strong ->
                    runs(strong, new Run("", true, look.italic(), look.code(), look.address()), to);
                case Emphasis emphasis ->
                    runs(emphasis, new Run("", look.bold(), true, look.code(), look.address()), to);
                case Link link ->
                    runs(link, new Run("", look.bold(), look.italic(), look.code(), link.getDestination()), to);
                default -> {
                    // HTML, which a sound lesson doesn't hold
                }
            }
        }
    }

    /** Words of one look stay one run. */
    private static void add(String text, Run look, List<Run> to) {
        String before = "";
        if (!to.isEmpty() && to.getLast().looksLike(look)) {
            before = to.removeLast().text();
        }
        to.add(new Run(before + text, look.bold(), look.italic(), look.code(), look.address()));
    }
}
