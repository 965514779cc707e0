package vn.sontay.training.teaching.feedback;

import java.time.Instant;
import vn.sontay.training.shared.paper.Letterhead;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.TextStyle;

/** "Phiếu đánh giá" to be filled in by hand: one page of A4, black on white. */
public final class FeedbackPdf {

    private static final PaperWords WORDS = PaperWords.beside(FeedbackPdf.class);
    private static final PageSetup PAGE = PageSetup.PORTRAIT;
    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 12.5f);
    private static final TextStyle HINT = TextStyle.of(PaperFont.ITALIC, 12);
    private static final float GAP = 8;
    private static final float GRID_HEIGHT = 340;
    private static final int LINES = 4;

    private FeedbackPdf() {
    }

    /** The form as a PDF. */
    public static byte[] render(FeedbackPaper paper, Instant made) {
        FeedbackForm form = paper.form();
        PaperFile file = new PaperFile(PAGE, form.title() + " - " + paper.classTitle());
        PaperFlow flow = new PaperFlow(file, PAGE, paper.demo());
        flow.add(new Letterhead(paper.issuer(), null, null, 12, PAGE.textWidth())).gap(2 * GAP);
        flow.addTitle(PaperWords.capitals(form.title()), paper.classTitle()).gap(GAP);
        flow.addText(form.intro() + " " + WORDS.text("how"), TEXT);
        flow.addText(WORDS.text("anonymous"), HINT).gap(GAP);
        flow.add(RatingGrid.fit(form, PAGE.textWidth(), GRID_HEIGHT)).gap(GAP);
        flow.addText(form.size() + ". " + form.open().text(), TEXT).addText(form.open().hint(), HINT);
        flow.add(new WritingLines(LINES, PAGE.textWidth())).gap(GAP);
        flow.addText(WORDS.text("thanks"), HINT);
        return file.finish(made);
    }
}
