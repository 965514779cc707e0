package vn.sontay.training.booklet;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.curriculum.LessonDocument;
import vn.sontay.training.curriculum.LessonDocument.Part;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TextBlock;

/** Makes strips of the parts of a lesson. */
final class PartSetter {

    /** Points for a unit of a picture: its smallest type, 15 units, is nearly as large as the text. */
    private static final float PICTURE = 0.8f;
    private static final float SMALLER_PICTURE = 0.62f;
    private static final int SHORT_TEXT = 5;
    private static final Box QUOTE = new Box(null, null, Look.LINE, 8);

    private final TextSetter text;

    PartSetter(float size) {
        this.text = new TextSetter(size);
    }

    /** The parts one under the other; what leads to the next part is kept with it. */
    List<Strip> strips(List<? extends Part> parts, float width) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Strip> own = new ArrayList<>(strips(parts.get(i), width));
            if (i + 1 < parts.size() && leads(parts.get(i), parts.get(i + 1))) {
                keepWithNext(own);
            }
            strips.addAll(own);
        }
        return strips;
    }

    private static boolean leads(Part part, Part next) {
        boolean introduces = part instanceof LessonDocument.Paragraph paragraph && !paragraph.runs().isEmpty()
                && paragraph.runs().getLast().text().strip().endsWith(":");
        return introduces || next instanceof LessonDocument.Drawing && !(part instanceof LessonDocument.Table);
    }

    /** Keeps the end of a text with what follows: all of a short one, the last two lines of a long one. */
    private static void keepWithNext(List<Strip> own) {
        int from = own.size() <= SHORT_TEXT ? 0 : own.size() - 2;
        for (int i = from; i < own.size(); i++) {
            own.set(i, own.get(i).kept());
        }
    }

    private List<Strip> strips(Part part, float width) {
        return switch (part) {
            case LessonDocument.Heading heading ->
                List.of(Strip.of(TextBlock.wrap(heading.title(), Look.HEADING, width)).below(Look.PART_GAP).kept());
            case LessonDocument.Paragraph paragraph ->
                text.strips(text.spans(paragraph.runs(), false), width, Look.PARAGRAPH_GAP);
            case LessonDocument.Items items -> items(items, width);
            case LessonDocument.Table table -> new TableSetter(table, width).strips();
            case LessonDocument.Quote quote ->
                QUOTE.around(strips(quote.parts(), QUOTE.inner(width)), width, Look.PART_GAP, false);
            case LessonDocument.Drawing drawing ->
                List.of(Strip.of(PictureBlock.of(drawing, PICTURE, width)).below(Look.PART_GAP)
                        .orSmaller(PictureBlock.of(drawing, SMALLER_PICTURE, width)));
            case LessonDocument.Question question -> QuestionSetter.question(question, width);
            case LessonDocument.Divider divider ->
                List.of(Strip.of(Stroke.rule(width, Look.LINE)).below(Look.PARAGRAPH_GAP));
        };
    }

    private List<Strip> items(LessonDocument.Items items, float width) {
        List<Strip> strips = new ArrayList<>();
        int number = items.first();
        for (List<Part> item : items.items()) {
            List<Strip> inner = new ArrayList<>(strips(item, width - Look.INDENT));
            String marker = items.numbered() ? number + "." : "•";
            for (int i = 0; i < inner.size(); i++) {
                Strip strip = inner.get(i);
                strips.add(i == 0
                        ? strip.showing(Beside.of(marker(marker), strip.block(), Look.INDENT))
                                .below(strips.isEmpty() ? Look.PARAGRAPH_GAP - 1 : Look.ITEM_GAP)
                        : strip.indented(Look.INDENT));
            }
            number++;
        }
        return strips;
    }

    private Block marker(String marker) {
        return text.lines(List.of(text.bold(marker)), Look.INDENT).getFirst();
    }
}
