package vn.sontay.training.teaching.feedback;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** The rated questions on paper: one a row, and under each level's words a square to be ticked. */
final class RatingGrid implements Block {

    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 12.5f);
    private static final TextStyle WORD = new TextStyle(PaperFont.BOLD, 10, Ink.BLACK, 1.25f, Align.CENTRE);
    private static final float LEVEL_WIDTH = 50;
    private static final float SQUARE = 14;
    private static final float PADDING_SHARE = 0.55f;
    private static final float GAP = 8;
    private static final float LINE = 0.5f;
    private static final float SHRINK = 0.97f;

    private final float width;
    private final float padding;
    private final List<TextBlock> words = new ArrayList<>();
    private final List<TextBlock> questions = new ArrayList<>();

    private RatingGrid(FeedbackForm form, float width, TextStyle text) {
        this.width = width;
        this.padding = text.size() * PADDING_SHARE;
        form.scale().forEach(word -> words.add(TextBlock.wrap(word, WORD, LEVEL_WIDTH - 4)));
        float room = width - FeedbackForm.LEVELS * LEVEL_WIDTH - GAP;
        form.questions().forEach(question -> questions
                .add(TextBlock.wrap((questions.size() + 1) + ". " + question.text(), text, room)));
    }

    /** The questions in a box, their letters shrunk as far as its height asks. */
    static RatingGrid fit(FeedbackForm form, float width, float height) {
        TextStyle text = TEXT;
        RatingGrid grid = new RatingGrid(form, width, text);
        while (grid.height() > height) {
            text = text.at(text.size() * SHRINK);
            grid = new RatingGrid(form, width, text);
        }
        return grid;
    }

    @Override
    public float height() {
        return heading() + (float) questions.stream().mapToDouble(this::row).sum();
    }

    private float heading() {
        return (float) words.stream().mapToDouble(TextBlock::height).max().orElse(0) + padding;
    }

    private float row(TextBlock question) {
        return Math.max(question.height(), SQUARE) + 2 * padding;
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        float y = top - heading();
        for (int level = 0; level < words.size(); level++) {
            TextBlock word = words.get(level);
            word.draw(canvas, levelLeft(left, level) + 2, y + padding / 2 + word.height());
        }
        rule(canvas, left, y);
        for (TextBlock question : questions) {
            float height = row(question);
            question.draw(canvas, left, y - (height - question.height()) / 2);
            for (int level = 0; level < words.size(); level++) {
                canvas.rectangle(levelLeft(left, level) + (LEVEL_WIDTH - SQUARE) / 2, y - (height + SQUARE) / 2, SQUARE,
                        SQUARE);
                canvas.stroke();
            }
            y -= height;
            rule(canvas, left, y);
        }
    }

    private float levelLeft(float left, int level) {
        return left + width - (FeedbackForm.LEVELS - level) * LEVEL_WIDTH;
    }

    private void rule(PdfContentByte canvas, float left, float y) {
        canvas.setColorStroke(Ink.BLACK);
        canvas.setLineWidth(LINE);
        canvas.moveTo(left, y);
        canvas.lineTo(left + width, y);
        canvas.stroke();
    }
}
