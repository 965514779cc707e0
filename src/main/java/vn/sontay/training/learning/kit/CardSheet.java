package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.List;
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
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/**
 * A page of cards with dashed lines to cut along; what is written on a card shrinks as far as it must.
 *
 * @param columns how many stand beside each other
 * @param rows how many stand below each other
 */
record CardSheet(List<Block> cards, int columns, int rows) implements Block {

    private static final float PADDING = 14;
    private static final float DASH = 5;
    private static final float SMALLEST = 4;
    private static final float LEAST_READ = 11;
    private static final int MOST = 4;
    private static final float SHRINK = 0.93f;
    private static final float HEIGHT = Look.PAGE.textHeight();
    private static final float ROOM = HEIGHT / 2 - 2 * PADDING;
    private static final float HEAD_ROOM = 40;
    private static final TextStyle MESSAGE = new TextStyle(PaperFont.SANS, 13.5f, Look.INK, 1.4f,
            TextStyle.of(PaperFont.SANS, 1).align());

    /** The cards on as many pages as they take: four on each where all can be read so, else two. */
    static List<CardSheet> of(String lesson, List<KitItem> items) {
        float quarter = Look.WIDTH / 2 - 2 * PADDING;
        boolean small = items.stream().allMatch(item -> item.kind() == ItemKind.MESSAGE
                || body(item, quarter, LEAST_READ).height() < ROOM - HEAD_ROOM);
        int each = small ? MOST : MOST / 2;
        List<CardSheet> sheets = new ArrayList<>();
        for (int from = 0; from < items.size(); from += each) {
            List<KitItem> own = items.subList(from, Math.min(items.size(), from + each));
            float width = small ? quarter : Look.WIDTH - 2 * PADDING;
            sheets.add(new CardSheet(own.stream().map(item -> card(lesson, item, width, ROOM)).toList(), each / 2, 2));
        }
        return sheets;
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
        Tags.decoration(canvas, () -> drawCuts(canvas, left, top, width, height));
        for (int i = 0; i < cards.size(); i++) {
            Block card = cards.get(i);
            float x = left + i % columns * width + PADDING;
            float y = top - i / columns * height - PADDING;
            Tags.within(canvas, Tags.SECTION, () -> card.draw(canvas, x, y));
        }
    }

    private void drawCuts(PdfContentByte canvas, float left, float top, float width, float height) {
        canvas.saveState();
        canvas.setColorStroke(Look.GREY);
        canvas.setLineWidth(0.8f);
        canvas.setLineDash(DASH, DASH, 0);
        for (int i = 0; i < cards.size(); i++) {
            edges(canvas, i, left + i % columns * width, top - i / columns * height, width, height);
        }
        canvas.restoreState();
    }

    /** Of one card; what it shares with the card before or above is drawn there, and no line stands where there is no card. */
    private void edges(PdfContentByte canvas, int card, float left, float top, float width, float height) {
        float right = left + width;
        float bottom = top - height;
        if (card < columns) {
            line(canvas, left, top, right, top);
        }
        if (card % columns == 0) {
            line(canvas, left, top, left, bottom);
        }
        line(canvas, right, top, right, bottom);
        line(canvas, left, bottom, right, bottom);
    }

    private static void line(PdfContentByte canvas, float x1, float y1, float x2, float y2) {
        canvas.moveTo(x1, y1);
        canvas.lineTo(x2, y2);
        canvas.stroke();
    }
}
