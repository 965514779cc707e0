package vn.sontay.training.assessment.quiz.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sontay.training.assessment.quiz.DrawRule;
import vn.sontay.training.assessment.quiz.Quiz;

/** Takes what a quiz asks from an order, one thing after another: its draw rules first, then what is left (QUI-18). */
final class Hand {

    private final List<Placed> order;
    private final boolean[] taken;
    private final List<Placed> drawn = new ArrayList<>();

    Hand(List<Placed> order) {
        this.order = order;
        this.taken = new boolean[order.size()];
    }

    DrawnQuestions draw(Quiz quiz) {
        int shortRule = DrawnQuestions.NONE;
        int missing = 0;
        List<DrawRule> rules = quiz.rules().draw();
        for (int i = 0; i < rules.size(); i++) {
            int lacking = take(rules.get(i));
            if (lacking > 0 && shortRule == DrawnQuestions.NONE) {
                shortRule = i;
                missing = lacking;
            }
        }
        int more = quiz.questions() - quiz.rules().drawn();
        if (more > 0) {
            int lacking = take(new DrawRule(more, List.of(), List.of(), null));
            missing = shortRule == DrawnQuestions.NONE ? lacking : missing;
        }
        return new DrawnQuestions(
                drawn.stream().sorted(Comparator.comparingInt(Placed::place)).map(Placed::question).toList(),
                shortRule, missing);
    }

    /** @return what was drawn, as it was taken */
    List<Placed> drawn() {
        return drawn;
    }

    /** @return how many are lacking */
    private int take(DrawRule rule) {
        int lacking = rule.count();
        for (int i = 0; i < taken.length && lacking > 0; i++) {
            if (!taken[i] && rule.wants(order.get(i).question())) {
                taken[i] = true;
                drawn.add(order.get(i));
                lacking--;
            }
        }
        return lacking;
    }
}
