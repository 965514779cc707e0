package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.content.Unfinished;

/**
 * Whether a question that doesn't come from a content file is sound: the same that the files are asked (QST-6, QST-7, QST-8), with
 * messages beside the fields of a form. Names of fields: {@code code}, {@code text}, …; what there is several of with its
 * number from 0, as {@code option0}; in a scenario's parts with the part's number before it, as {@code option1-0}, {@code text1}.
 */
public final class QuestionChecks {

    static final int MOST_OUTCOMES = 20;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_TAGS = 20;
    private static final int MOST_OPTIONS = 10;
    private static final int MOST_ITEMS = 20;
    private static final int MOST_PARTS = 20;
    private static final int MOST_ANSWERS = 50;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private final Curriculum curriculum;

    /** @param curriculum whose lessons the questions are about */
    public QuestionChecks(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** @return everything that is wrong with it, each beside its field; empty for a sound question */
    public List<RuleException> problems(Question question) {
        List<RuleException> problems = new ArrayList<>();
        code(problems, "code", question.code());
        sorting(problems, question);
        text(problems, "text", question.text());
        task(problems, "", question.task());
        text(problems, "explanation", question.explanation());
        text(problems, "source", question.source());
        year(problems, "validFrom", question.validFrom());
        year(problems, "validTo", question.validTo());
        if (question.validFrom() != null && question.validTo() != null
                && question.validFrom().isAfter(question.validTo())) {
            add(problems, "validTo", "question.datesTurned");
        }
        return problems;
    }

    private static void year(List<RuleException> problems, String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            add(problems, field, "question.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
    }

    private void sorting(List<RuleException> problems, Question question) {
        if (question.tags().size() > MOST_TAGS) {
            add(problems, "tags", "question.tooMany", String.valueOf(MOST_TAGS));
        }
        question.tags().forEach(tag -> code(problems, "tags", tag));
        if (!curriculum.names().lessons().contains(question.lessonCode())) {
            add(problems, "outcome", "question.noLesson");
            return;
        }
        if (question.outcome() < 1 || question.outcome() > MOST_OUTCOMES) {
            add(problems, "outcome", "question.noOutcome");
            return;
        }
        curriculum.lesson(question.lessonCode()).ifPresent(lesson -> lesson.editions().stream()
                .filter(edition -> edition.meets(question.validFrom(), question.validTo()))
                .filter(edition -> question.outcome() > edition.outcomes().size()).findFirst()
                .ifPresent(edition -> add(problems, "outcome", "question.outcomeBeyond", edition.edition(),
                        String.valueOf(edition.outcomes().size()))));
    }

    private static void task(List<RuleException> problems, String part, Task task) {
        switch (task) {
            case ChoiceTask choice -> choice(problems, part, choice);
            case MatchingTask matching -> matching(problems, part, matching);
            case OrderingTask ordering -> ordering(problems, part, ordering);
            case ShortAnswerTask typed -> typed(problems, part, typed);
            case NumericTask numeric -> numeric(problems, part, numeric);
            case ScenarioTask scenario -> {
                if (scenario.parts().isEmpty() || scenario.parts().size() > MOST_PARTS) {
                    add(problems, "partType", "question.parts", String.valueOf(MOST_PARTS));
                }
                for (int i = 0; i < scenario.parts().size(); i++) {
                    text(problems, "text" + i, scenario.parts().get(i).text());
                    task(problems, String.valueOf(i), scenario.parts().get(i).task());
                }
            }
        }
    }

    private static void choice(List<RuleException> problems, String part, ChoiceTask choice) {
        List<Option> options = choice.options();
        boolean trueFalse = choice.type() == QuestionType.TRUE_FALSE;
        between(problems, row(part, "option", 0), options.size(), 2, trueFalse ? 2 : MOST_OPTIONS);
        List<String> letters = trueFalse
                ? List.of("true", "false")
                : Letters.first(Math.min(options.size(), Letters.MOST));
        if (!letters.equals(options.stream().map(Option::letter).toList())) {
            add(problems, row(part, "option", 0), "question.wrongLetters");
        }
        Set<String> met = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            text(problems, row(part, "option", i), option.text());
            optional(problems, row(part, "feedback", i), option.feedback());
            if (!option.text().isEmpty() && !met.add(Vietnamese.clean(option.text()).toLowerCase(Locale.ROOT))) {
                add(problems, row(part, "option", i), "question.twice");
            }
        }
        if (choice.key().isEmpty()) {
            add(problems, "key" + part, choice.multiple() ? "question.noKeys" : "question.noKey");
        } else if (!choice.multiple() && choice.key().size() > 1) {
            add(problems, "key" + part, "question.oneKey");
        }
    }

    private static void matching(List<RuleException> problems, String part, MatchingTask task) {
        between(problems, row(part, "prompt", 0), task.pairs().size(), 2, MOST_ITEMS);
        Set<String> met = new HashSet<>();
        for (int i = 0; i < task.pairs().size(); i++) {
            Pair pair = task.pairs().get(i);
            text(problems, row(part, "prompt", i), pair.prompt());
            text(problems, row(part, "answer", i), pair.answer());
            if (!pair.prompt().isEmpty() && !met.add(pair.prompt())) {
                add(problems, row(part, "prompt", i), "question.twice");
            }
        }
        texts(problems, part, "extra", task.extras());
        int choices = task.choices().size();
        if (choices < 2 || choices > Letters.MOST) {
            add(problems, row(part, "answer", 0), "question.choices", String.valueOf(Letters.MOST));
        }
    }

    private static void ordering(List<RuleException> problems, String part, OrderingTask task) {
        between(problems, row(part, "item", 0), task.items().size(), 2, MOST_ITEMS);
        texts(problems, part, "item", task.items());
        Set<String> met = new HashSet<>();
        for (int i = 0; i < task.items().size(); i++) {
            if (!met.add(task.items().get(i))) {
                add(problems, row(part, "item", i), "question.twice");
            }
        }
    }

    private static void typed(List<RuleException> problems, String part, ShortAnswerTask task) {
        between(problems, row(part, "answer", 0), task.answers().size(), 1, MOST_ANSWERS);
        for (int i = 0; i < task.answers().size(); i++) {
            AcceptedText answer = task.answers().get(i);
            text(problems, row(part, "answer", i), answer.text(), ShortAnswerTask.LONGEST);
            counts(problems, part, i, answer.percent(), answer.feedback());
        }
        oneInFull(problems, part, task.answers().stream().map(AcceptedText::percent).toList());
    }

    private static void numeric(List<RuleException> problems, String part, NumericTask task) {
        between(problems, row(part, "number", 0), task.answers().size(), 1, MOST_ANSWERS);
        for (int i = 0; i < task.answers().size(); i++) {
            AcceptedNumber answer = task.answers().get(i);
            number(problems, row(part, "number", i), answer.number());
            number(problems, row(part, "tolerance", i), answer.tolerance());
            counts(problems, part, i, answer.percent(), answer.feedback());
        }
        oneInFull(problems, part, task.answers().stream().map(AcceptedNumber::percent).toList());
        if (task.unit().length() > ShortAnswerTask.LONGEST) {
            add(problems, "unit" + part, "question.longest", String.valueOf(ShortAnswerTask.LONGEST));
        }
    }

    private static void number(List<RuleException> problems, String field, BigDecimal number) {
        if (number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DECIMALS) {
            add(problems, field, "question.tooManyDigits", String.valueOf(MOST_DIGITS), String.valueOf(MOST_DECIMALS));
        }
    }

    private static void counts(List<RuleException> problems, String part, int i, BigDecimal percent, String feedback) {
        if (percent.signum() < 0) {
            add(problems, row(part, "percent", i), "question.percent", "0");
        }
        optional(problems, row(part, "feedback", i), feedback);
    }

    private static void oneInFull(List<RuleException> problems, String part, List<BigDecimal> percents) {
        if (!percents.isEmpty() && percents.stream().noneMatch(percent -> percent.compareTo(Percent.ALL) == 0)) {
            add(problems, row(part, "percent", 0), "question.noneInFull");
        }
    }

    private static void texts(List<RuleException> problems, String part, String field, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            text(problems, row(part, field, i), texts.get(i));
        }
    }

    private static void text(List<RuleException> problems, String field, String text) {
        text(problems, field, text, LONGEST_TEXT);
    }

    private static void text(List<RuleException> problems, String field, String text, int longest) {
        if (text.isEmpty()) {
            add(problems, field, "question.missing");
        }
        within(problems, field, text, longest);
    }

    private static void optional(List<RuleException> problems, String field, String text) {
        within(problems, field, text, LONGEST_TEXT);
    }

    private static void within(List<RuleException> problems, String field, String text, int longest) {
        if (QuestionHtml.withoutPictures(text).length() > longest) {
            add(problems, field, "question.longest", String.valueOf(longest));
        } else if (Unfinished.in(text)) {
            add(problems, field, "question.unfinished");
        }
    }

    private static void code(List<RuleException> problems, String field, String code) {
        if (code.isEmpty()) {
            add(problems, field, "question.missing");
        } else if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            add(problems, field, "question.notACode", String.valueOf(LONGEST_CODE));
        }
    }

    private static void between(List<RuleException> problems, String field, int count, int least, int most) {
        if (count < least || count > most) {
            add(problems, field, "question.between", String.valueOf(least), String.valueOf(most));
        }
    }

    /** @return the name of a field of which there is one a row, in the part of a scenario with that number or in none */
    private static String row(String part, String field, int row) {
        return field + (part.isEmpty() ? "" : part + "-") + row;
    }

    private static void add(List<RuleException> problems, String field, String key, Object... arguments) {
        problems.add(RuleException.at(field, key, arguments));
    }
}
