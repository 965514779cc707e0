package vn.sontay.training.quiz;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.sontay.training.shared.RuleException;

/**
 * What is chosen for a question: none, one or several letters. Written as the sorted letters with commas between, such as
 * {@code A,C}; an empty text is no choice.
 *
 * @param letters sorted
 */
public record Choice(List<String> letters) {

    private static final int LONGEST = 20;

    public Choice {
        letters = List.copyOf(new TreeSet<>(letters));
    }

    /** @return the choice of these letters, in whatever order and however often they are named */
    public static Choice of(Collection<String> letters) {
        return new Choice(letters.stream().filter(letter -> !letter.isEmpty()).toList());
    }

    /** @return the choice that is written so */
    public static Choice read(String written) {
        return of(Arrays.asList(written.split(",")));
    }

    public boolean isEmpty() {
        return letters.isEmpty();
    }

    /** @return whether it answers the question rightly (QUI-1); an empty one never does */
    public boolean isRight(Question question) {
        return question.isRight(Set.copyOf(letters));
    }

    /** @throws RuleException when the question has no such option, or takes one only */
    void requireFits(Question question) {
        boolean known = question.options().stream().map(Option::letter).toList().containsAll(letters);
        boolean tooMany = question.type() != QuestionType.MULTIPLE && letters.size() > 1;
        if (!known || tooMany || toString().length() > LONGEST) {
            throw new RuleException("quiz.choice");
        }
    }

    @Override
    public String toString() {
        return String.join(",", letters);
    }
}
