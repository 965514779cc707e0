package vn.sontay.training.outcome.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Plans;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** The documents that a class stands on and that are certain (PWK-2), each as it is named after "Căn cứ". */
public final class Grounding {

    private static final PaperWords WORDS = PaperWords.beside(Grounding.class);
    private static final Pattern END = Pattern.compile("[\\s;.,]+$");

    private Grounding() {
    }

    /** @return what the class names, a document a line, then its plan */
    public static List<String> of(TrainingClass held, Plans plans) {
        List<String> grounds = new ArrayList<>(
                held.legalBasis().lines().map(Grounding::bare).filter(line -> !line.isEmpty()).toList());
        String code = held.planCode();
        if (code != null) {
            plans.plan(code).ifPresent(plan -> grounds.add(named(plan)));
        }
        return grounds;
    }

    /** Without the words and marks that the paper itself puts around it. */
    private static String bare(String line) {
        String word = WORDS.text("ground.word").toLowerCase(Locale.ROOT);
        String text = END.matcher(line.strip()).replaceFirst("");
        return text.toLowerCase(Locale.ROOT).startsWith(word + " ") ? text.substring(word.length()).strip() : text;
    }

    /** "Kế hoạch số … ngày … của … (…)", or its title and whose it is where the number isn't known. */
    public static String named(Plan plan) {
        String number = plan.number().isBlank() ? "" : WORDS.text("ground.number", plan.number());
        String day = plan.date() == null ? "" : WORDS.text("ground.day", PaperDate.inWords(plan.date()));
        return number.isEmpty()
                ? WORDS.text("ground.plan", plan.title(), plan.issuer()) + day
                : number + day + WORDS.text("ground.plan-by-number", plan.issuer(), plan.title());
    }
}
