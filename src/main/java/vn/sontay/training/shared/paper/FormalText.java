package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * The running text of a decision or of minutes over pages, as Nghị định 30/2020 sets it: title and subject, whose decision it is,
 * grounds in italics, passages with straight edges and an indented first line, recipients beside the signature. The last
 * passage goes with the signature to a new page, so that none stands alone.
 */
public final class FormalText {

    private static final PaperWords WORDS = PaperWords.beside(FormalText.class);
    private static final float SIZE = 13;
    private static final float TITLE_SIZE = 14;
    private static final float LEADING = 1.25f;
    private static final int LINES_KEPT = 3;
    private static final float INDENT = 10 * PageSetup.MM;
    private static final float BETWEEN = 6;
    private static final float AROUND_TITLE = 12;
    private static final float RECIPIENTS_TITLE = 12;
    private static final float RECIPIENTS = 11;
    private static final TextStyle HEADING = TextStyle.of(PaperFont.BOLD, TITLE_SIZE).centred();

    private final PaperFlow flow;
    private final float width;
    private List<Block> held = List.of();

    /** Begins where the flow stands. */
    public FormalText(PaperFlow flow, PageSetup setup) {
        this.flow = flow;
        this.width = setup.textWidth();
    }

    /** The kind of paper in capitals and what it is about, with the rule under it. */
    public FormalText title(String kind, String subject) {
        flow.gap(AROUND_TITLE).addTitle(kind, subject).gap(AROUND_TITLE);
        return this;
    }

    /** A line in bold capitals in the middle, such as whose decision it is; never the last on a page. */
    public FormalText heading(String text) {
        release();
        TextBlock heading = TextBlock.wrap(text, HEADING, width);
        if (!flow.hasRoom(heading.height() + BETWEEN + LINES_KEPT * SIZE * LEADING)) {
            flow.nextPage();
        }
        Tags.within(flow.canvas(), Tags.SUBHEADING, () -> flow.add(heading));
        flow.gap(BETWEEN);
        return this;
    }

    /** One of the grounds, with its mark at the end. */
    public FormalText ground(String text) {
        return hold(List.of(new Span(text, PaperFont.ITALIC, SIZE, Ink.BLACK)));
    }

    /** A passage. @param lead in bold before it, such as "Điều 1."; may be empty */
    public FormalText passage(String lead, String text) {
        Span body = new Span(text, PaperFont.REGULAR, SIZE, Ink.BLACK);
        return hold(
                lead.isEmpty() ? List.of(body) : List.of(new Span(lead + " ", PaperFont.BOLD, SIZE, Ink.BLACK), body));
    }

    private FormalText hold(List<Span> spans) {
        release();
        held = RichText.justified(spans, SIZE, LEADING, width, INDENT);
        return this;
    }

    private void release() {
        if (!held.isEmpty()) {
            held.forEach(flow::add);
            flow.gap(BETWEEN);
            held = List.of();
        }
    }

    /**
     * Ends the text.
     *
     * @param before stands above recipients and signature over the whole width
     * @param recipients one a line, without dash
     */
    public void end(List<Block> before, List<String> recipients, SignaturePlace signature) {
        Block last = new Below(before);
        Block left = recipients(recipients, width / 2);
        float ending = 2 * BETWEEN + last.height() + Math.max(left.height(), signature.height());
        if (!flow.hasRoom(ending + new Below(held).height())) {
            flow.nextPage();
        }
        release();
        flow.gap(BETWEEN).add(last).addBeside(left, signature);
    }

    private static Block recipients(List<String> names, float width) {
        List<Block> lines = new ArrayList<>();
        lines.add(
                TextBlock.wrap(WORDS.text("recipients"), TextStyle.of(PaperFont.BOLD_ITALIC, RECIPIENTS_TITLE), width));
        names.forEach(name -> lines.add(TextBlock.wrap(WORDS.text("recipient", name),
                TextStyle.of(PaperFont.REGULAR, RECIPIENTS), width)));
        return new Below(lines);
    }
}
