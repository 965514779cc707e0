package vn.sontay.training.outcome.report.results.text;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.WrittenOut;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;

/** What the figures themselves suggest to be said (RES-3). Causes and requests nobody has told the system: they stay open. */
public final class Proposals {

    private static final PaperWords WORDS = PaperWords.beside(Proposals.class);
    private static final int MOST_NAMES = 20;

    private Proposals() {
    }

    public static Sentences of(Results of) {
        String above = of.above();
        return new Sentences(above == null ? List.of() : List.of(above), guidance(of.plan()), shortcomings(of),
                outlook(of), List.of(WORDS.text("to.above"), WORDS.text("to.file")));
    }

    private static List<String> guidance(Plan plan) {
        List<String> lines = new ArrayList<>();
        String title = WrittenOut.of(plan.title());
        lines.add(plan.basis().isEmpty()
                ? WORDS.text("guidance.plan", plan.issuer(), title)
                : WORDS.text("guidance.basis", String.join("; ", plan.basis()), plan.issuer(), title));
        plan.activities().stream().filter(each -> !each.targets().isEmpty()).map(Proposals::activity)
                .forEach(lines::add);
        return lines;
    }

    private static String activity(Activity activity) {
        StringBuilder said = new StringBuilder(WORDS.text("guidance.activity", WrittenOut.of(activity.title())));
        add(said, "amount", activity.amount());
        add(said, "period", activity.period());
        add(said, "lead", activity.lead());
        return said.append('.').toString();
    }

    private static void add(StringBuilder said, String what, String text) {
        if (!text.isBlank()) {
            said.append(WORDS.text("guidance." + what, text));
        }
    }

    private static List<String> shortcomings(Results of) {
        List<String> lines = new ArrayList<>();
        of.targets().stream().map(TargetWords::shortcoming).filter(each -> !each.isEmpty()).forEach(lines::add);
        if (!of.untrained().isEmpty()) {
            lines.add(WORDS.text("short.untrained", of.untrained().size(), named(of.untrained())));
        }
        int without = of.withoutCertificate();
        if (without > 0) {
            lines.add(WORDS.text("short.certificates", without));
        }
        if (lines.isEmpty()) {
            lines.add(WORDS.text("short.none", Dates.day(of.frozen().asOf())));
        }
        lines.add(WORDS.text("short.causes", WORDS.text("open")));
        return lines;
    }

    private static List<String> outlook(Results of) {
        List<String> lines = new ArrayList<>();
        of.targets().stream().filter(each -> each.missing() > 0 && each.indicator() != Indicator.CLASSES_ON_TIME)
                .map(TargetWords::toDo).forEach(lines::add);
        if (!of.untrained().isEmpty()) {
            lines.add(WORDS.text("outlook.untrained", named(of.untrained())));
        }
        int without = of.withoutCertificate();
        if (without > 0) {
            lines.add(WORDS.text("outlook.certificates", without));
        }
        lines.add(WORDS.text("outlook.goOn"));
        lines.add(WORDS.text("outlook.requests", WORDS.text("open")));
        return lines;
    }

    private static String named(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() <= MOST_NAMES ? some : WORDS.text("short.more", some, names.size() - MOST_NAMES);
    }
}
