package vn.sontay.training.learning.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.LessonDocument.Part;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Gap;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TaggedPart;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;

/** Makes strips of the parts of a lesson. */
public final class PartSetter {

    private static final float MOST_BESIDE = 1.5f;
    private static final float BESIDE_GAP = 14;
    private static final float SMALLER = 0.9f;
    private static final float LEAST_COLUMN = 0.38f;
    private static final int SHORT_TEXT = 5;
    private static final Box QUOTE = new Box(null, null, Look.LINE, 8);

    private final TextSetter text;
    private final Density density;
    private final boolean beside;

    /** @param beside whether a short text may stand beside its picture */
    public PartSetter(TextSetter text, Density density, boolean beside) {
        this.text = text;
        this.density = density;
        this.beside = beside;
    }

    /** The parts one under the other; what leads to the next part is kept with it. */
    public List<Strip> strips(List<? extends Part> parts, float width) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int end = textEnd(parts, i + 1);
            Optional<Strip> pair = beside && parts.get(i) instanceof LessonDocument.Drawing drawing && end > i + 1
                    ? beside(drawing, parts.subList(i + 1, end), width)
                    : Optional.empty();
            if (pair.isPresent()) {
                strips.add(pair.get());
                i = end - 1;
                continue;
            }
            List<Strip> own = new ArrayList<>(strips(parts.get(i), width));
            if (i + 1 < parts.size() && leads(parts.get(i), parts.get(i + 1))) {
                keepWithNext(own);
            }
            strips.addAll(own);
        }
        return strips;
    }

    /** @return where the paragraphs and lists that begin there end, without one that leads to what comes then */
    private static int textEnd(List<? extends Part> parts, int from) {
        int end = from;
        while (end < parts.size() && (parts.get(end) instanceof LessonDocument.Paragraph
                || parts.get(end) instanceof LessonDocument.Items)) {
            end++;
        }
        return end < parts.size() && end > from && introduces(parts.get(end - 1)) ? end - 1 : end;
    }

    /** A picture at the left, its text at the right of it; empty where the text is too long for that. */
    private Optional<Strip> beside(LessonDocument.Drawing drawing, List<? extends Part> words, float width) {
        return beside(drawing, words, width, density.narrow()).map(pair -> {
            Strip strip = Strip.of(pair).below(Look.PART_GAP - 2);
            return beside(drawing, words, width, density.narrow() * SMALLER).map(strip::orSmaller).orElse(strip);
        });
    }

    private Optional<Block> beside(LessonDocument.Drawing drawing, List<? extends Part> words, float width,
            float scale) {
        float left = drawing.picture().width() * scale;
        float at = left + BESIDE_GAP;
        if (width - at < width * LEAST_COLUMN) {
            return Optional.empty();
        }
        PictureBlock picture = PictureBlock.of(drawing, scale, left);
        List<Block> column = new ArrayList<>();
        for (Strip strip : new PartSetter(text, density, false).strips(words, width - at)) {
            column.add(new Gap(column.isEmpty() ? 0 : strip.gap()));
            column.add(new Beside(List.of(strip.block()), List.of(strip.left())));
        }
        Block below = new Below(column);
        return below.height() > picture.height() * MOST_BESIDE
                ? Optional.empty()
                : Optional.of(Beside.of(picture, below, at));
    }

    private static boolean leads(Part part, Part next) {
        return introduces(part) || next instanceof LessonDocument.Drawing && !(part instanceof LessonDocument.Table);
    }

    private static boolean introduces(Part part) {
        return part instanceof LessonDocument.Paragraph paragraph && !paragraph.runs().isEmpty()
                && paragraph.runs().getLast().text().strip().endsWith(":");
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
                List.of(Strip
                        .of(new TaggedPart(Tags.SUBHEADING)
                                .piece(TextBlock.wrap(heading.title(), Look.HEADING, width)))
                        .below(Look.PART_GAP).kept());
            case LessonDocument.Paragraph paragraph ->
                text.strips(text.spans(paragraph.runs(), false), width, Look.PARAGRAPH_GAP);
            case LessonDocument.Items items -> items(items, width);
            case LessonDocument.Table table -> new TableSetter(table, width).strips();
            case LessonDocument.Quote quote ->
                QUOTE.around(strips(quote.parts(), QUOTE.inner(width)), width, Look.PART_GAP, false);
            case LessonDocument.Drawing drawing ->
                List.of(Strip.of(PictureBlock.of(drawing, density.picture(), width)).below(Look.PART_GAP)
                        .orSmaller(PictureBlock.of(drawing, density.narrow(), width)));
            case LessonDocument.Question question -> QuestionSetter.question(question, text, width);
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
