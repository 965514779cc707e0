package vn.sontay.training.learning.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.TaggedPart;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** A card on A5, for residents to take home. */
public final class CardPdf {

    private static final PaperWords WORDS = PaperWords.beside(CardPdf.class);
    private static final PageSetup PAGE = new PageSetup(148 * PageSetup.MM, 210 * PageSetup.MM, 14 * PageSetup.MM,
            12 * PageSetup.MM, 14 * PageSetup.MM, 12 * PageSetup.MM);
    /** A card that fits on one page so is set a little smaller; one that doesn't keeps its size on two. */
    private static final float[] SIZES = {12, 11.5f, 11};
    private static final TextStyle TITLE = TextStyle.of(PaperFont.BOLD, 16);
    private static final TextStyle SMALL = TextStyle.of(PaperFont.REGULAR, 8.5f);
    private static final float HEADING_LESS = 0.5f;
    private static final float GAP = 6;
    private static final float INDENT = 10;
    private static final String DASH = "\u2013";

    private final TextStyle heading;
    private final TextStyle text;

    private CardPdf(float size) {
        this.heading = TextStyle.of(PaperFont.BOLD, size - HEADING_LESS);
        this.text = TextStyle.of(PaperFont.REGULAR, size);
    }

    /**
     * @param today whether the card is right on it is told first (CRD-3)
     * @param demo whether it is marked as made of made-up data
     */
    public static byte[] render(Card card, LocalDate today, boolean demo) {
        for (float size : SIZES) {
            PaperFile file = PaperFile.tagged(PAGE, card.title());
            if (new CardPdf(size).pages(file, card, today, demo) == 1) {
                return file.finishRepeatably();
            }
        }
        PaperFile file = PaperFile.tagged(PAGE, card.title());
        new CardPdf(SIZES[0]).pages(file, card, today, demo);
        return file.finishRepeatably();
    }

    /** @return how many it takes */
    private int pages(PaperFile file, Card card, LocalDate today, boolean demo) {
        PaperFlow flow = new PaperFlow(file, PAGE, demo);
        flow.add(new TaggedPart(Tags.HEADING).piece(TextBlock.wrap(card.title(), TITLE, PAGE.textWidth()))).gap(GAP);
        if (!card.isRightOn(today)) {
            flow.addText(card.hasEndedBefore(today)
                    ? WORDS.text("ended", Dates.day(card.until()))
                    : WORDS.text("coming", Dates.day(card.from())), heading).gap(GAP);
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
        List<String> sources = card.sources();
        if (!sources.isEmpty()) {
            flow.addText(WORDS.text("sources") + ": " + String.join("; ", sources) + ".", SMALL);
        }
        return flow.pages();
    }

    /** A part stays together; a very long one goes on on the next page, but never leaves its heading alone. */
    private void add(PaperFlow flow, CardPart part, @Nullable CardField field) {
        if (field == null) {
            flow.add(ask(WORDS.text(part.name()))).gap(GAP);
            return;
        }
        Block head = new TaggedPart(Tags.SUBHEADING)
                .piece(TextBlock.wrap(WORDS.text(part.name()), heading, PAGE.textWidth()));
        List<Block> blocks = new ArrayList<>(List.of(head));
        field.lines().forEach(line -> blocks.add(
                part.listed() ? item(line) : TextBlock.wrap(line, text, PAGE.textWidth())));
        Below whole = new Below(List.copyOf(blocks));
        if (whole.height() < PAGE.textHeight() / 2) {
            flow.add(whole);
        } else {
            flow.add(new Below(List.of(head, blocks.get(1))));
            blocks.stream().skip(2).forEach(flow::add);
        }
        flow.gap(GAP);
    }

    /** What the card lacks takes one line. */
    private Block ask(String part) {
        float at = heading.font().width(heading.font().printable(part), heading.size()) + GAP;
        return Beside.of(new TaggedPart(Tags.SUBHEADING).piece(TextBlock.wrap(part, heading, PAGE.textWidth())),
                TextBlock.wrap(WORDS.text("ask"), text.at(heading.size()), PAGE.textWidth() - at), at);
    }

    /** One of a list, with a dash before it. */
    private Block item(String line) {
        return new TaggedPart(Tags.PARAGRAPH).piece(Beside.of(TextBlock.wrap(DASH, text, INDENT),
                TextBlock.wrap(line, text, PAGE.textWidth() - INDENT), INDENT));
    }
}
