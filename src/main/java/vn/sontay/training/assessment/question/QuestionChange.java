package vn.sontay.training.assessment.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sontay.training.shared.Differences;

/**
 * One thing in which two wordings of a question differ.
 *
 * @param before empty where it wasn't said
 * @param after empty where it isn't said any more
 */
public record QuestionChange(String name, String which, String before, String after, boolean coded) {

    private record Key(String name, String which) {
    }

    /** @return what differs, in the order of the form; empty when nothing does */
    static List<QuestionChange> between(Question before, Question after) {
        Map<Key, QuestionFact> old = facts(before);
        Map<Key, QuestionFact> now = facts(after);
        Set<Key> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        List<QuestionChange> changes = new ArrayList<>();
        for (Key key : keys) {
            QuestionFact was = old.get(key);
            QuestionFact is = now.get(key);
            String from = was == null ? "" : was.value();
            String to = is == null ? "" : is.value();
            if (!from.equals(to)) {
                changes.add(new QuestionChange(key.name, key.which, from, to,
                        (is != null ? is : Objects.requireNonNull(was)).coded()));
            }
        }
        return changes;
    }

    /** @return the same for the trail, which those read who may see keys (SEC-15, AUD-3) */
    public static Differences told(Question before, Question after) {
        Differences differences = new Differences();
        between(before, after)
                .forEach(each -> differences.addOne("question." + each.name(), each.which(), each.before(),
                        each.after(), !each.coded()));
        return differences;
    }

    private static Map<Key, QuestionFact> facts(Question question) {
        Map<Key, QuestionFact> facts = new LinkedHashMap<>();
        QuestionFact.all(question).forEach(fact -> facts.merge(new Key(fact.name(), fact.which()), fact,
                (one, other) -> new QuestionFact(one.name(), one.which(), one.value() + " " + other.value(), true)));
        return facts;
    }
}
