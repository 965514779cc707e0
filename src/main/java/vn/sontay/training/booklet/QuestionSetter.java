package vn.sontay.training.booklet;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.curriculum.LessonDocument;
import vn.sontay.training.curriculum.SelfCheck;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TextBlock;

/** Sets a lesson's self-checks as boxes to tick, and their keys for its end. */
final class QuestionSetter {

    private static final PaperWords WORDS = PaperWords.beside(QuestionSetter.class);
    private static final Box FRAME = new Box(null, Look.LINE, null, 9);
    private static final TextSetter TEXT = new TextSetter(Look.BODY);
    private static final TextSetter SMALL = new TextSetter(Look.SMALL);

    private QuestionSetter() {
    }

    static List<Strip> question(LessonDocument.Question question, float width) {
        SelfCheck check = question.check();
        float inner = FRAME.inner(width);
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(TextBlock.wrap(WORDS.text("check", question.number()), Look.LABEL, inner)));
        strips.addAll(TEXT.strips(List.of(TEXT.bold(check.question())), inner, 2));
        for (int place = 0; place < check.options().size(); place++) {
            strips.addAll(
                    ticked(SelfCheck.letter(place) + ") " + check.options().get(place), inner, Look.ITEM_GAP));
        }
        return FRAME.around(strips, width, Look.PART_GAP + 2, true);
    }

    /** A text with an empty square before it. */
    static List<Strip> ticked(String words, float width, float gap) {
        List<Strip> strips = new ArrayList<>();
        for (Strip strip : TEXT.strips(List.of(TEXT.plain(words)), width - Look.INDENT, gap)) {
            strips.add(strips.isEmpty()
                    ? strip.showing(
                            Beside.of(new Tick(strip.block().height()), strip.block(), Look.INDENT))
                    : strip.indented(Look.INDENT));
        }
        return strips;
    }

    /** The keys with their reasons, in small type. */
    static List<Strip> answers(List<SelfCheck> checks, float width) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            SelfCheck check = checks.get(i);
            strips.addAll(SMALL.strips(List.of(SMALL.bold(WORDS.text("answer", i + 1, SelfCheck.letter(check.right()))),
                    SMALL.plain(" " + check.options().get(check.right()) + ". "), SMALL.italic(check.why())), width,
                    Look.ITEM_GAP));
        }
        return strips;
    }
}
