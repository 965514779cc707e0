package vn.sontay.training.learning.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.SelfCheck;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TextBlock;

/** Sets a lesson's self-checks as boxes to tick, and their keys for its end. */
public final class QuestionSetter {

    private static final PaperWords WORDS = PaperWords.beside(QuestionSetter.class);
    private static final Box FRAME = new Box(null, Look.LINE, null, 9);

    private QuestionSetter() {
    }

    public static List<Strip> question(LessonDocument.Question question, TextSetter text, float width) {
        SelfCheck check = question.check();
        float inner = FRAME.inner(width);
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(TextBlock.wrap(WORDS.text("check", question.number()), Look.LABEL, inner)));
        strips.addAll(text.strips(List.of(text.bold(check.question())), inner, 2));
        for (int place = 0; place < check.options().size(); place++) {
            strips.addAll(
                    ticked(text, SelfCheck.letter(place) + ") " + check.options().get(place), inner, Look.ITEM_GAP));
        }
        return FRAME.around(strips, width, Look.PART_GAP + 2, true);
    }

    /** A text with an empty square before it. */
    public static List<Strip> ticked(TextSetter text, String words, float width, float gap) {
        List<Strip> strips = new ArrayList<>();
        for (Strip strip : text.strips(List.of(text.plain(words)), width - Look.INDENT, gap)) {
            strips.add(strips.isEmpty()
                    ? strip.showing(
                            Beside.of(new Tick(strip.block().height()), strip.block(), Look.INDENT))
                    : strip.indented(Look.INDENT));
        }
        return strips;
    }

    /** The keys with their reasons, in small type. */
    public static List<Strip> answers(List<SelfCheck> checks, TextSetter text, float width) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            SelfCheck check = checks.get(i);
            strips.addAll(text.strips(List.of(text.bold(WORDS.text("answer", i + 1, SelfCheck.letter(check.right()))),
                    text.plain(" " + check.options().get(check.right()) + ". "), text.italic(check.why())), width,
                    Look.ITEM_GAP));
        }
        return strips;
    }
}
