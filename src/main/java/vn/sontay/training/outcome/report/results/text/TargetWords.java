package vn.sontay.training.outcome.report.results.text;

import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.PaperWords;

/** Targets in sentences. */
final class TargetWords {

    private static final PaperWords WORDS = PaperWords.beside(TargetWords.class);

    private TargetWords() {
    }

    /** @return how far it is, such as "- Số …: 27/30 người (90%); đến hết hạn 30/09/2025 có 25; còn thiếu 3 người." */
    static String reached(Results.Reached target) {
        TargetFigure figure = target.figure();
        String counted = figure.total() == null
                ? WORDS.text("reached.noTotal", target.title(), figure.counted(), target.counted())
                : WORDS.text("reached", target.title(), figure.counted(), String.valueOf(figure.total()),
                        target.counted(),
                        String.valueOf(figure.percent()));
        return counted + WORDS.text(key("reached", figure), figure.byDeadline(), Dates.day(figure.deadline()),
                Dates.day(figure.reachedOn()), target.missing(), target.counted())
                + extended(figure);
    }

    private static String extended(TargetFigure figure) {
        TargetFigure.Extended extended = figure.extended();
        return extended == null
                ? ""
                : WORDS.text("extended", Dates.day(extended.original()), extended.byOriginal(),
                        extended.document().text());
    }

    /** @return what isn't as the plan wants it; empty where all is */
    static String shortcoming(Results.Reached target) {
        TargetFigure figure = target.figure();
        return WORDS.text(key("short", figure), target.title(), figure.counted(),
                String.valueOf(figure.total()), target.counted(), target.missing(), Dates.day(figure.deadline()),
                Dates.day(figure.reachedOn()));
    }

    /** @return what is still to be done */
    static String toDo(Results.Reached target) {
        return WORDS.text("toDo", target.title(), target.missing(), target.counted());
    }

    private static String key(String what, TargetFigure figure) {
        return what + "." + switch (figure.state()) {
            case REACHED, REACHED_LATE, UNDER_WAY, OVERDUE -> figure.state().name();
            case NO_TOTAL, SHARE -> figure.deadlineOver() ? "NO_TOTAL_OVER" : "NO_TOTAL";
        };
    }
}
