package vn.sontay.training.people.security;

import java.time.Instant;
import java.util.List;

import org.openpdf.text.pdf.PdfContentByte;

import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.DemoMark;
import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.QrSquare;
import vn.sontay.training.shared.paper.Stack;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** Slips for the first sign-in, six on an A4 page, to be cut apart along the dashed lines. */
public final class ActivationSlipsPdf {

    private static final int COLUMNS = 2;
    private static final int ROWS = 3;
    /** Slips on a page. */
    static final int ON_A_PAGE = COLUMNS * ROWS;

    private static final PaperWords WORDS = PaperWords.beside(ActivationSlipsPdf.class);
    private static final PageSetup PAGE = PageSetup.PORTRAIT.bare();
    private static final float SLIP_WIDTH = PAGE.width() / COLUMNS;
    private static final float SLIP_HEIGHT = PAGE.height() / ROWS;
    private static final float PADDING = 8 * PageSetup.MM;
    private static final float WIDTH = SLIP_WIDTH - 2 * PADDING;
    private static final float HEIGHT = SLIP_HEIGHT - 2 * PADDING;
    /** The square code's side with its quiet zone; the head beside it is as high. */
    private static final float QR = 80;
    private static final float DEMO_MARK = 9.5f;
    private static final float DEMO_LINE = 12;
    private static final float CODE_BOX = 54;
    private static final float GAP = 6;
    private static final float LABEL_WIDTH = 84;

    private static final TextStyle LABEL = TextStyle.of(PaperFont.REGULAR, 10.5f);
    private static final TextStyle SMALL = TextStyle.of(PaperFont.REGULAR, 9);
    private static final TextStyle HEADING = TextStyle.of(PaperFont.BOLD, 9.5f);
    private static final TextStyle CODE = TextStyle.of(PaperFont.CODE, 25);

    private ActivationSlipsPdf() {
    }

    /**
     * The slips as a PDF.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static byte[] render(ActivationSlips paper, Instant made) {
        if (paper.slips().isEmpty()) {
            throw new IllegalArgumentException("no slip to print");
        }
        PaperFile file = new PaperFile(PAGE, WORDS.text("slip.title"));
        List<ActivationSlips.Slip> slips = paper.slips();
        for (int i = 0; i < slips.size(); i++) {
            int place = i % ON_A_PAGE;
            if (place == 0) {
                file.nextPage();
                drawCuts(file.canvas());
            }
            int column = place % COLUMNS;
            int row = place / COLUMNS;
            float left = column * SLIP_WIDTH + PADDING;
            float top = PAGE.height() - row * SLIP_HEIGHT - PADDING;
            drawSlip(file.canvas(), paper, slips.get(i), left, top);
        }
        return file.finish(made);
    }

    private static void drawCuts(PdfContentByte canvas) {
        canvas.saveState();
        canvas.setColorStroke(Ink.GREY);
        canvas.setLineWidth(0.6f);
        canvas.setLineDash(4, 3, 0);
        for (int column = 1; column < COLUMNS; column++) {
            canvas.moveTo(column * SLIP_WIDTH, 0);
            canvas.lineTo(column * SLIP_WIDTH, PAGE.height());
        }
        for (int row = 1; row < ROWS; row++) {
            canvas.moveTo(0, row * SLIP_HEIGHT);
            canvas.lineTo(PAGE.width(), row * SLIP_HEIGHT);
        }
        canvas.stroke();
        canvas.restoreState();
    }

    private static void drawSlip(PdfContentByte canvas, ActivationSlips paper, ActivationSlips.Slip slip, float left,
            float top) {
        float headTop = top;
        if (paper.demo()) {
            DemoMark.of(DEMO_MARK, Align.RIGHT, WIDTH).draw(canvas, left, top);
            headTop -= DEMO_LINE;
        }
        Stack head = new Stack().add(0, HEADING, WORDS.text("slip.title"))
                .addOneLine(4, TextStyle.of(PaperFont.BOLD, 14), 11, slip.fullName())
                .addOneLine(0, LABEL, 8.5f, slip.unit()).add(5, LABEL, WORDS.text("slip.address"))
                .addOneLine(0, TextStyle.of(PaperFont.BOLD, 11.5f), 8, paper.address());
        head.fit(WIDTH - QR - GAP, QR).draw(canvas, left, headTop);
        new QrSquare(paper.link(slip)).draw(canvas, left + WIDTH - QR, headTop - QR, QR);
        float boxTop = headTop - QR - GAP;
        drawCode(canvas, slip, left, boxTop);
        Stack foot = new Stack();
        for (int step = 1; step <= 3; step++) {
            foot.add(step == 1 ? 0 : 2, LABEL, WORDS.text("slip.step." + step));
        }
        foot.add(8, SMALL, WORDS.text("slip.data", paper.contact()));
        float footTop = boxTop - CODE_BOX - GAP;
        foot.fit(WIDTH, footTop - (top - HEIGHT)).draw(canvas, left, footTop);
    }

    private static void drawCode(PdfContentByte canvas, ActivationSlips.Slip slip, float left, float top) {
        canvas.setColorStroke(Ink.BLACK);
        canvas.setLineWidth(0.8f);
        canvas.roundRectangle(left, top - CODE_BOX, WIDTH, CODE_BOX, 4);
        canvas.stroke();
        float inner = left + GAP;
        float valueLeft = inner + LABEL_WIDTH;
        float valueWidth = WIDTH - LABEL_WIDTH - 2 * GAP;
        TextBlock.wrap(WORDS.text("slip.user-name"), LABEL, LABEL_WIDTH).draw(canvas, inner, top - 4);
        TextBlock.fit(slip.userName(), CODE.at(12), valueWidth, 16).draw(canvas, valueLeft, top - 3);
        Stack label = new Stack().add(0, LABEL, WORDS.text("slip.code")).add(0, SMALL,
                WORDS.text("slip.valid", Dates.day(slip.validUntil())));
        label.fit(LABEL_WIDTH, CODE_BOX - 22).draw(canvas, inner, top - 21);
        TextBlock.fit(slip.code(), CODE, valueWidth, 32).draw(canvas, valueLeft, top - 18);
    }
}
