package vn.sontay.training.learning.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** A card on A5, for residents to take home. */
public final class CardPdf {

    private static final PaperWords WORDS = PaperWords.beside(CardPdf.class);
    private static final PageSetup PAGE = new PageSetup(148 * PageSetup.MM, 210 * PageSetup.MM, 14 * PageSetup.MM,
            12 * PageSetup.MM, 14 * PageSetup.MM, 12 * PageSetup.MM);
    private static final TextStyle TITLE = TextStyle.of(PaperFont.BOLD, 16);
    private static final TextStyle HEADING = TextStyle.of(PaperFont.BOLD, 11.5f);
    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 12);
    private static final TextStyle SMALL = TextStyle.of(PaperFont.REGULAR, 8.5f);
    private static final float GAP = 6;
    private static final float INDENT = 10;

    private CardPdf() {
    }

    /**
     * @param today whether the card is right on it is told first (CRD-3)
     * @param demo whether it is marked as made of made-up data
     */
    public static byte[] render(Card card, LocalDate today, boolean demo) {
        PaperFile file = new PaperFile(PAGE, card.title());
        PaperFlow flow = new PaperFlow(file, PAGE, demo);
        flow.addText(card.title(), TITLE).gap(GAP);
        if (!card.isRightOn(today)) {
            flow.addText(card.hasEndedBefore(today)
                    ? WORDS.text("ended", Dates.day(card.until()))
                    : WORDS.text("coming", Dates.day(card.from())), HEADING).gap(GAP);
        }
        for (CardPart part : CardPart.values()) {
            CardField field = card.field(part).orElse(null);
            if (field != null || part.needsClaim()) {
                add(flow, part, field);
            }
        }
        if (card.until() != null) {
            flow.addText(WORDS.text("until", Dates.day(card.until())), SMALL);
        }
        flow.addText(WORDS.text("looked", Dates.day(card.looked())), SMALL).gap(2);
        List<String> sources = card.fields().stream().flatMap(field -> field.sources().stream()).distinct().toList();
        if (!sources.isEmpty()) {
            flow.addText(WORDS.text("sources") + ": " + String.join("; ", sources) + ".", SMALL);
        }
        return file.finishRepeatably();
    }

    /** A heading never stands at the foot of a page without what it is about. */
    private static void add(PaperFlow flow, CardPart part, @Nullable CardField field) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(TextBlock.wrap(WORDS.text(part.name()), HEADING, PAGE.textWidth()));
        List<String> lines = field == null ? List.of(WORDS.text("ask")) : field.lines();
        for (String line : lines) {
            blocks.add(field != null && part.listed() ? new Item(line) : TextBlock.wrap(line, TEXT, PAGE.textWidth()));
            flow.add(new Below(List.copyOf(blocks)));
            blocks.clear();
        }
        flow.gap(GAP);
    }

    /** One of a list, with a dash before it. */
    private record Item(TextBlock text) implements Block {

        private static final String DASH = "\u2013";

        Item(String line) {
            this(TextBlock.wrap(line, TEXT, PAGE.textWidth() - INDENT));
        }

        @Override
        public float height() {
            return text.height();
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            TextBlock.wrap(DASH, TEXT, INDENT).draw(canvas, left, top);
            text.draw(canvas, left + INDENT, top);
        }
    }
}
