package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * The running text of a decision, a letter or a list over pages, as Nghị định 30/2020 sets it: title and subject, whose decision it is, to
 * whom a letter goes, grounds in italics, ruled lists, passages with straight edges and an indented first line, recipients beside the signature. The last
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
    private static final float CELL = 13;
    private static final float SMALLEST_ROW = 22;
    private static final float ADDRESSED_INDENT = 30 * PageSetup.MM;
    private static final TextStyle ADDRESSED = TextStyle.of(PaperFont.REGULAR, TITLE_SIZE);
    private static final TextStyle HEADING = TextStyle.of(PaperFont.BOLD, TITLE_SIZE).centred();

    private static final TextStyle SECTION = TextStyle.of(PaperFont.BOLD, SIZE);

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
        return title(kind, subject, true);
    }

    /** @param below whether a head stands above it on the page */
    FormalText title(String kind, String subject, boolean below) {
        flow.gap(below ? AROUND_TITLE : 0).addTitle(kind, subject).gap(AROUND_TITLE);
        return this;
    }

    /** To which paper an appendix belongs, in italics in the middle. */
    FormalText attached(String text) {
        flow.addText(text, TextStyle.of(PaperFont.ITALIC, SIZE).centred()).gap(AROUND_TITLE);
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

    /** A numbered part of the text, in bold on a line of its own; never the last on a page. */
    FormalText section(String text) {
        release();
        TextBlock section = TextBlock.wrap(text, SECTION, width - INDENT);
        if (!flow.hasRoom(section.height() + BETWEEN + LINES_KEPT * SIZE * LEADING)) {
            flow.nextPage();
        }
        Tags.within(flow.canvas(), Tags.SUBHEADING,
                () -> flow.add(new Beside(List.of(section), List.of(INDENT))));
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

    /** To whom a letter goes: one in the line itself, several in a line each. */
    FormalText addressed(List<String> to) {
        release();
        flow.gap(BETWEEN);
        for (String line : addressedLines(to)) {
            flow.add(new Beside(List.of(TextBlock.wrap(line, ADDRESSED, width - ADDRESSED_INDENT)),
                    List.of(ADDRESSED_INDENT)));
        }
        flow.gap(2 * BETWEEN);
        return this;
    }

    /** @return the lines that say to whom a letter goes; each of several has its dash and mark */
    static List<String> addressedLines(List<String> to) {
        if (to.size() == 1) {
            return List.of(WORDS.text("addressed.one", to.getFirst()));
        }
        List<String> lines = new ArrayList<>(List.of(WORDS.text("addressed.many")));
        for (int i = 0; i < to.size(); i++) {
            lines.add(WORDS.text(i == to.size() - 1 ? "addressed.last" : "addressed.each", to.get(i)));
        }
        return lines;
    }

    /** A ruled list. @param columns with widths in points */
    FormalText table(List<ListTable.Column> columns, List<List<String>> rows) {
        release();
        new ListTable(columns, CELL, SMALLEST_ROW).draw(flow, rows, 0);
        flow.gap(BETWEEN + CELL / 2);
        return this;
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

    /** Ends a text that no signatory signs. @param before who sign by hand, over the whole width; may be empty */
    void endByHand(List<Block> before) {
        Block last = new Below(before);
        boolean nothing = before.isEmpty() && held.isEmpty();
        if (!nothing && !flow.hasRoom(last.height() + BETWEEN + new Below(held).height())) {
            flow.nextPage();
        }
        release();
        if (!before.isEmpty()) {
            flow.gap(BETWEEN).add(last);
        }
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
