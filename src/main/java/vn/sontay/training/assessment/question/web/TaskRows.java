package vn.sontay.training.assessment.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.KeyLimits;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.web.FormRows;

/** The lines of the tasks of the question that is being written, and the parts of a scenario; more are offered by buttons. */
@Named
@RequestScoped
public class TaskRows {

    private static final String PAGE = "/admin/edit-question";
    private static final int MOST_PARTS = 20;
    private static final int MOST_OPTIONS = 10;
    private static final int MOST_ITEMS = 20;
    private static final int ROWS_AT_FIRST = 4;

    @Inject
    FormRows rows;

    /** @return what a task of that type counts by, as long as nobody chooses */
    static Credit usualCredit(QuestionType type) {
        return type == QuestionType.MATCHING ? Credit.PARTIAL : Credit.ALL_OR_NOTHING;
    }

    private static String field(QuestionType type) {
        return switch (type) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> "option";
            case MATCHING -> "prompt";
            case ORDERING -> "item";
            case SHORT -> "answer";
            case NUMERIC -> "number";
            case SCENARIO -> "text";
        };
    }

    private static int least(QuestionType type) {
        return switch (type) {
            case TRUE_FALSE, SHORT -> 2;
            case NUMERIC -> 1;
            case SCENARIO -> 0;
            default -> ROWS_AT_FIRST;
        };
    }

    private static int most(QuestionType type) {
        return switch (type) {
            case TRUE_FALSE -> 2;
            case SINGLE, MULTIPLE -> MOST_OPTIONS;
            case SHORT, NUMERIC -> KeyLimits.MOST_ANSWERS;
            case MATCHING, ORDERING -> MOST_ITEMS;
            case SCENARIO -> MOST_PARTS;
        };
    }

    /**
     * @param before what stands before the row's number in the names of its fields: a part's number and "-", or nothing
     * @return the numbers of the lines, or of the parts of a scenario
     */
    public List<Integer> of(QuestionType type, String before) {
        return rows.of(field(type) + before, least(type));
    }

    /** @return whether there may be one more */
    public boolean more(QuestionType type, String before) {
        return of(type, before).size() < most(type);
    }

    /** @return the numbers of the answers that belong to none */
    public List<Integer> extras(String before) {
        return rows.of("extra" + before, 1);
    }

    /** @return the type of the part of a scenario with that number */
    public QuestionType typeOf(int part) {
        return type(rows.value("type" + part));
    }

    /** A scenario has no scenario in it. */
    private static QuestionType type(String name) {
        return QuestionTypes.read(name).filter(each -> each != QuestionType.SCENARIO).orElse(QuestionType.SINGLE);
    }

    /** Offers one more line. */
    public String add(QuestionType type, String before) {
        if (more(type, before)) {
            rows.add(field(type) + before);
        }
        return PAGE;
    }

    /** Offers one more answer that belongs to none. */
    public String addExtra(String before) {
        if (extras(before).size() < MOST_ITEMS) {
            rows.add("extra" + before);
        }
        return PAGE;
    }

    /** Offers one more part of the chosen type. */
    public String addPart() {
        if (more(QuestionType.SCENARIO, "")) {
            int number = of(QuestionType.SCENARIO, "").size();
            QuestionType chosen = type(rows.value("partType"));
            rows.put("type" + number, chosen);
            rows.put("credit" + number, usualCredit(chosen));
            rows.add(field(QuestionType.SCENARIO));
        }
        return PAGE;
    }

    /** Takes a part out; those behind it move up. */
    public String removePart(int number) {
        rows.remove(EditedQuestion.EditedPart.class, number);
        return PAGE;
    }
}
