package vn.sontay.training.learning.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.curriculum.LessonDocument.Run;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.RichText;
import vn.sontay.training.shared.paper.Span;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TaggedPart;
import vn.sontay.training.shared.paper.Tags;

/**
 * Sets running text at one size.
 *
 * @param leading distance of baselines as a multiple of the size
 */
public record TextSetter(float size, float leading) {

    private static final float CODE_SIZE = 0.86f;
    private static final int WHOLE = 3;

    /** The text's lines as strips: neither the first nor the last line of a longer text stands alone on a page. */
    public List<Strip> strips(List<Span> spans, float width, float gap) {
        return strips(lines(spans, width), gap);
    }

    public static List<Strip> strips(List<Block> lines, float gap) {
        List<Strip> strips = new ArrayList<>();
        TaggedPart paragraph = new TaggedPart(Tags.PARAGRAPH);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            boolean kept = !last && (lines.size() <= WHOLE || i == 0 || i == lines.size() - 2);
            Strip strip = Strip.of(paragraph.piece(lines.get(i))).below(i == 0 ? gap : 0);
            strips.add(kept ? strip.kept() : strip);
        }
        return strips;
    }

    public List<Block> lines(List<Span> spans, float width) {
        return RichText.lines(spans, size, leading, width);
    }

    public Span plain(String text) {
        return new Span(text, PaperFont.REGULAR, size, Look.INK);
    }

    public Span bold(String text) {
        return new Span(text, PaperFont.BOLD, size, Look.INK);
    }

    public Span italic(String text) {
        return new Span(text, PaperFont.ITALIC, size, Look.INK);
    }

    /** The runs of a lesson; a link's address is printed after its words unless they say it. */
    public List<Span> spans(List<Run> runs, boolean allBold) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            spans.add(span(run, allBold));
            boolean linkEnds = !run.address().isEmpty()
                    && (i == runs.size() - 1 || !runs.get(i + 1).address().equals(run.address()));
            if (linkEnds && !says(runs, run.address())) {
                spans.add(plain(" (" + run.address() + ")"));
            }
        }
        return spans;
    }

    private static boolean says(List<Run> runs, String address) {
        String bare = address.replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", "");
        return runs.stream().anyMatch(run -> run.address().equals(address) && run.text().contains(bare));
    }

    private Span span(Run run, boolean allBold) {
        if (run.code()) {
            return new Span(run.text(), PaperFont.CODE, size * CODE_SIZE, Look.INK);
        }
        boolean bold = run.bold() || allBold;
        PaperFont font = run.italic()
                ? bold ? PaperFont.BOLD_ITALIC : PaperFont.ITALIC
                : bold ? PaperFont.BOLD : PaperFont.REGULAR;
        return new Span(run.text(), font, size, Look.INK);
    }
}
