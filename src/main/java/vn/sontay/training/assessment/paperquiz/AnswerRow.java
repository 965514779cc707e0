package vn.sontay.training.assessment.paperquiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.TextBlock;

/** One item's row on the answer sheet: squares to be crossed or filled, or dots to write on. */
record AnswerRow(PaperItem item, float width) implements Block {

    private static final float NUMBER = 30;
    private static final float STEP = 26;
    private static final float NAMED_STEP = 38;
    private static final float PADDING = 5;

    @Override
    public float height() {
        return item.fields() instanceof Fields.Typed
                ? Sheet.LINE + PADDING
                : rows() * (Sheet.BOX + 4) + 2 * PADDING - 4;
    }

    private int rows() {
        return (names().size() + perRow() - 1) / perRow();
    }

    private int perRow() {
        return Math.max(1, (int) ((width - NUMBER) / step()));
    }

    private float step() {
        return item.fields() instanceof Fields.Places ? NAMED_STEP : STEP;
    }

    /** What the squares are called: the options in them, or the lines that they belong to. */
    private List<String> names() {
        return switch (item.fields()) {
            case Fields.Options options -> item.trueFalse()
                    ? List.of("Đ", "S")
                    : all(options.options().size(), PaperItem::capital);
            case Fields.Places places -> all(places.places().size(),
                    places.ordering() ? PaperItem::letter : place -> String.valueOf(place + 1));
            default -> List.of();
        };
    }

    private static List<String> all(int count, IntFunction<String> name) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(name.apply(i));
        }
        return names;
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        TextBlock number = TextBlock.wrap(item.label(), Sheet.BOLD, NUMBER);
        if (item.fields() instanceof Fields.Typed typed) {
            number.draw(canvas, left, top - Sheet.LINE + number.height());
            TextBlock unit = TextBlock.wrap(typed.unit(), Sheet.TEXT, width / 2);
            float wide = typed.unit().isEmpty() ? 0 : unit.widest() + 4;
            new Sheet.ToWrite("", Sheet.LINE, width - NUMBER - wide).draw(canvas, left + NUMBER, top);
            unit.draw(canvas, left + width - wide + 4, top - Sheet.LINE + unit.height());
            return;
        }
        number.draw(canvas, left, top - PADDING - 1);
        List<String> names = names();
        boolean inside = item.fields() instanceof Fields.Options;
        for (int i = 0; i < names.size(); i++) {
            float x = left + NUMBER + i % perRow() * step();
            float y = top - PADDING - i / perRow() * (Sheet.BOX + 4);
            if (!inside) {
                TextBlock.wrap(names.get(i), Sheet.HINT, STEP).draw(canvas, x, y - 2);
            }
            Sheet.box(canvas, inside ? names.get(i) : "", inside ? x : x + NAMED_STEP - STEP, y);
        }
    }
}
