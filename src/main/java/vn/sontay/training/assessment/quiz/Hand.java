package vn.sontay.training.assessment.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes what a quiz asks from an order, one thing after another: its draw rules first, then what is left (QUI-18). */
final class Hand {

    private final List<Placed> order;
    private final boolean[] taken;
    private final List<Placed> drawn = new ArrayList<>();

    Hand(List<Placed> order) {
        this.order = order;
        this.taken = new boolean[order.size()];
    }

    Drawn draw(Quiz quiz) {
        int shortRule = Drawn.NONE;
        int missing = 0;
        List<DrawRule> rules = quiz.rules().draw();
        for (int i = 0; i < rules.size(); i++) {
            int lacking = take(rules.get(i));
            if (lacking > 0 && shortRule == Drawn.NONE) {
                shortRule = i;
                missing = lacking;
            }
        }
        int more = quiz.questions() - quiz.rules().drawn();
        if (more > 0) {
            int lacking = take(new DrawRule(more, List.of(), List.of(), null));
            missing = shortRule == Drawn.NONE ? lacking : missing;
        }
        return new Drawn(drawn.stream().sorted(Comparator.comparingInt(Placed::place)).map(Placed::question).toList(),
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
