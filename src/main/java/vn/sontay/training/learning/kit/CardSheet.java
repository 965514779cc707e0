package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.learning.typesetting.Density;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.learning.typesetting.PartSetter;
import vn.sontay.training.learning.typesetting.TextSetter;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Gap;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/**
 * A page of cards with dashed lines to cut along; what is written on a card shrinks as far as it must.
 *
 * @param columns how many stand beside each other
 * @param rows how many stand below each other
 */
record CardSheet(List<Block> cards, int columns, int rows) implements Block {

    /** How many cards of a kind go on a page. */
    static final Map<ItemKind, Integer> CARDS = Map.of(ItemKind.MESSAGE, 4, ItemKind.ROLE, 2);

    private static final float PADDING = 14;
    private static final float DASH = 5;
    private static final float SMALLEST = 4;
    private static final float SHRINK = 0.93f;
    private static final float HEIGHT = Look.PAGE.textHeight();
    private static final TextStyle MESSAGE = new TextStyle(PaperFont.SANS, 13.5f, Look.INK, 1.4f,
            TextStyle.of(PaperFont.SANS, 1).align());

    static CardSheet of(String lesson, List<KitItem> items) {
        boolean messages = items.getFirst().kind() == ItemKind.MESSAGE;
        int columns = messages ? 2 : 1;
        float width = Look.WIDTH / columns - 2 * PADDING;
        float height = HEIGHT / 2 - 2 * PADDING;
        return new CardSheet(items.stream().map(item -> card(lesson, item, width, height)).toList(), columns, 2);
    }

    private static Block card(String lesson, KitItem item, float width, float height) {
        TextBlock head = TextBlock.fewLines(lesson + "  ·  " + item.title(), Look.LABEL, 6, width, 3);
        float room = height - head.height() - PADDING / 2;
        Block body = item.kind() == ItemKind.MESSAGE
                ? TextBlock.fit(item.words(), MESSAGE, width, room)
                : fitted(item, width, room);
        return new Below(List.of(head, new Gap(PADDING / 2), body));
    }

    private static Block fitted(KitItem item, float width, float room) {
        float size = Density.USUAL.body() + 1;
        Block body = body(item, width, size);
        while (body.height() > room && size > SMALLEST) {
            size *= SHRINK;
            body = body(item, width, size);
        }
        return body;
    }

    private static Block body(KitItem item, float width, float size) {
        TextSetter text = new TextSetter(size, Density.USUAL.leading());
        List<Block> blocks = new ArrayList<>();
        for (Strip strip : new PartSetter(text, Density.USUAL, false).strips(item.parts(), width)) {
            blocks.add(new Gap(blocks.isEmpty() ? 0 : strip.gap()));
            blocks.add(new Beside(List.of(strip.block()), List.of(strip.left())));
        }
        return new Below(blocks);
    }

    @Override
    public float height() {
        return HEIGHT;
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        float width = Look.WIDTH / columns;
        float height = HEIGHT / rows;
        canvas.saveState();
        canvas.setColorStroke(Look.GREY);
        canvas.setLineWidth(0.8f);
        canvas.setLineDash(DASH, DASH, 0);
        for (int row = 0; row <= rows; row++) {
            line(canvas, left, top - row * height, left + Look.WIDTH, top - row * height);
        }
        for (int column = 0; column <= columns; column++) {
            line(canvas, left + column * width, top, left + column * width, top - HEIGHT);
        }
        canvas.restoreState();
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).draw(canvas, left + i % columns * width + PADDING, top - i / columns * height - PADDING);
        }
    }

    private static void line(PdfContentByte canvas, float x1, float y1, float x2, float y2) {
        canvas.moveTo(x1, y1);
        canvas.lineTo(x2, y2);
        canvas.stroke();
    }
}
