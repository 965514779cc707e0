package vn.sontay.training.assessment.interchange;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.Care;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.shared.Vietnamese;

/**
 * How exact a short answer must be so that each text of a file counts what is written there: where all is forgiven, a second
 * text that differs in an accent only would never be met.
 */
final class CareNeeded {

    private CareNeeded() {
    }

    /**
     * @param care that the file asks for
     * @return with what tells apart those that count differently
     */
    static Set<Care> of(List<AcceptedText> answers, Set<Care> care) {
        Set<Care> needed = EnumSet.noneOf(Care.class);
        needed.addAll(care);
        Map<String, AcceptedText> met = new HashMap<>();
        for (AcceptedText answer : answers) {
            @Nullable
            AcceptedText first = met.putIfAbsent(Vietnamese.fold(answer.text()).replace(" ", ""), answer);
            if (first != null) {
                between(first, answer, needed).ifPresent(needed::add);
            }
        }
        return needed;
    }

    private static Optional<Care> between(AcceptedText first, AcceptedText second, Set<Care> care) {
        return isReached(first, second, care)
                ? Optional.empty()
                : Stream.of(Care.ACCENTS, Care.CASE, Care.SPACES)
                        .filter(each -> isReached(first, second, Set.of(each))).findFirst();
    }

    private static boolean isReached(AcceptedText first, AcceptedText second, Set<Care> care) {
        return new ShortAnswerTask(List.of(first, second), care).percent(new Response(second.text()))
                .compareTo(second.percent()) == 0;
    }
}
