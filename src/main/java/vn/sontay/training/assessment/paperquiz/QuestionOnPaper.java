package vn.sontay.training.assessment.paperquiz;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Gap;
import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Span;
import vn.sontay.training.shared.paper.Strip;

/**
 * Sets a question so that a page never ends within it. Only a scenario is divided, between its parts; and what is longer than
 * a whole page, between its lines.
 */
final class QuestionOnPaper {

    private static final PaperWords WORDS = PaperWords.beside(QuestionOnPaper.class);
    private static final float GAP = 9;
    private static final float PART_GAP = 5;
    private static final float COLUMN_GAP = 10;
    private static final int[] COLUMNS = {4, 2};

    private final AskedQuestion question;
    private final boolean html;

    private QuestionOnPaper(AskedQuestion question) {
        this.question = question;
        this.html = question.isHtml();
    }

    static List<Strip> strips(AskedQuestion question) {
        return new QuestionOnPaper(question).strips();
    }

    private List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        String multiple = question.markedMultiple() ? " " + WORDS.text("multiple") : "";
        List<Span> head = List.of(Sheet.bold(WORDS.text("question", question.ordinal())),
                Sheet.plain(" " + words(question.text()) + multiple));
        List<Block> first = new ArrayList<>(Sheet.lines(head, Sheet.WIDTH));
        pictures(question.text(), Sheet.WIDTH).forEach(first::add);
        if (question.fields() instanceof Fields.Parts parts) {
            strips.addAll(together(first, GAP, true));
            for (int i = 0; i < parts.parts().size(); i++) {
                Fields.PartFields part = parts.parts().get(i);
                List<Block> blocks = new ArrayList<>(Sheet.lines(List.of(Sheet.bold(question.ordinal() + PaperItem
                        .letter(i) + ")"), Sheet.plain(" " + words(part.text()) + hint(part.fields()))), Sheet.WIDTH));
                blocks.addAll(pictures(part.text(), Sheet.WIDTH));
                blocks.addAll(fields(part.fields()));
                strips.addAll(together(blocks, PART_GAP, false));
            }
        } else {
            first.addAll(fields(question.fields()));
            strips.addAll(together(first, GAP, false));
        }
        return strips;
    }

    private static List<Strip> together(List<Block> blocks, float gap, boolean kept) {
        Block whole = new Below(blocks);
        List<Strip> strips = new ArrayList<>();
        if (whole.height() <= Sheet.PAGE.textHeight()) {
            strips.add(Strip.of(whole).below(gap));
        } else {
            blocks.forEach(block -> strips.add(Strip.of(block).below(strips.isEmpty() ? gap : 0)));
        }
        if (kept) {
            strips.set(strips.size() - 1, strips.getLast().kept());
        }
        return strips;
    }

    private String words(String text) {
        return html ? QuestionHtml.words(text) : text;
    }

    private List<Block> pictures(String text, float width) {
        return html ? PictureOnPaper.of(text, width) : List.of();
    }

    private static String hint(Fields fields) {
        return fields instanceof Fields.Options options && options.multiple() ? " " + WORDS.text("multiple") : "";
    }

    private List<Block> fields(Fields fields) {
        return switch (fields) {
            case Fields.Options options -> options.type() == QuestionType.TRUE_FALSE
                    ? List.of(line(WORDS.text("trueFalse")))
                    : options(options);
            case Fields.Places places -> places.ordering() ? ordering(places) : matching(places);
            case Fields.Typed typed -> List.of(line(typed.unit().isEmpty()
                    ? WORDS.text(typed.number() ? "number" : "short")
                    : WORDS.text("number.unit", typed.unit())));
            case Fields.Parts parts -> throw new IllegalArgumentException("a scenario within a scenario: " + parts);
        };
    }

    private static Block line(String text) {
        return new Beside(List.of(new Below(Sheet.lines(List.of(new Span(text, PaperFont.ITALIC, Sheet.SIZE - 1,
                Ink.BLACK)), Sheet.WIDTH - Sheet.INDENT))), List.of(Sheet.INDENT));
    }

    private List<Block> options(Fields.Options options) {
        List<String> texts = new ArrayList<>();
        for (Fields.Choosable option : options.options()) {
            texts.add(words(option.text()));
        }
        return inColumns(texts);
    }

    /** Short options stand beside each other. */
    private static List<Block> inColumns(List<String> texts) {
        float room = Sheet.WIDTH - Sheet.INDENT;
        float widest = (float) texts.stream()
                .mapToDouble(text -> PaperFont.REGULAR.width(PaperFont.REGULAR.printable(text), Sheet.SIZE)).max()
                .orElse(0) + Sheet.INDENT + COLUMN_GAP;
        int columns = 1;
        for (int tried : COLUMNS) {
            if (columns == 1 && widest <= room / tried) {
                columns = tried;
            }
        }
        List<Block> rows = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += columns) {
            List<Block> row = new ArrayList<>();
            List<Float> lefts = new ArrayList<>();
            for (int i = from; i < Math.min(from + columns, texts.size()); i++) {
                row.add(lettered(PaperItem.capital(i) + ".", texts.get(i), room / columns));
                lefts.add(Sheet.INDENT + (i - from) * room / columns);
            }
            rows.add(new Beside(row, lefts));
        }
        return rows;
    }

    private static Block lettered(String mark, String text, float width) {
        return Beside.of(new Below(Sheet.lines(List.of(Sheet.bold(mark)), Sheet.INDENT)),
                new Below(Sheet.lines(List.of(Sheet.plain(text)), width - Sheet.INDENT)), Sheet.INDENT);
    }

    /** The prompts by numbers at the left, what belongs to them by letters at the right. */
    private List<Block> matching(Fields.Places places) {
        float half = (Sheet.WIDTH - Sheet.INDENT - COLUMN_GAP) / 2;
        List<Block> rows = new ArrayList<>(List.of(line(WORDS.text("matching")), new Gap(2)));
        for (int i = 0; i < Math.max(places.places().size(), places.values().size()); i++) {
            List<Block> row = new ArrayList<>();
            List<Float> lefts = new ArrayList<>();
            if (i < places.places().size()) {
                row.add(lettered((i + 1) + ".", words(places.places().get(i).prompt()), half));
                lefts.add(Sheet.INDENT);
            }
            if (i < places.values().size()) {
                row.add(lettered(PaperItem.capital(i) + ".", words(places.values().get(i).label()), half));
                lefts.add(Sheet.INDENT + half + COLUMN_GAP);
            }
            rows.add(new Beside(row, lefts));
        }
        return rows;
    }

    private List<Block> ordering(Fields.Places places) {
        List<Block> rows = new ArrayList<>(List.of(line(WORDS.text("ordering", places.places().size())), new Gap(2)));
        for (int i = 0; i < places.places().size(); i++) {
            rows.add(new Beside(List.of(lettered(PaperItem.letter(i) + ")", words(places.places().get(i).prompt()),
                    Sheet.WIDTH - Sheet.INDENT)), List.of(Sheet.INDENT)));
        }
        return rows;
    }
}
