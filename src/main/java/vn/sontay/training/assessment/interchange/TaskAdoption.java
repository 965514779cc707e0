package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.AcceptedNumber;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.Care;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Pair;
import vn.sontay.training.assessment.question.Part;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.Task;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.shared.Vietnamese;

/** Makes a task of the bank from a foreign one, with the bank's own bounds (QST-6). */
final class TaskAdoption {

    private static final int MOST_OPTIONS = 10;
    private static final int MOST_ITEMS = 20;
    private static final int MOST_ANSWERS = 50;
    private static final BigDecimal ALL = new BigDecimal("100");

    private final TextFormat format;
    private final Map<String, String> own;
    private final List<String> notes;

    TaskAdoption(TextFormat format, Map<String, String> own, List<String> notes) {
        this.format = format;
        this.own = own;
        this.notes = notes;
    }

    /** @throws RefusedQuestion when the text is longer than the bank takes, pictures apart */
    static String fitting(String text) throws RefusedQuestion {
        String words = QuestionHtml.withoutPictures(text);
        if (words.length() > Limits.TEXT) {
            throw tooLong(text);
        }
        return text;
    }

    static RefusedQuestion tooLong(String text) {
        return RefusedQuestion.broken("Có đoạn chữ dài hơn " + Limits.TEXT + " ký tự: “" + Limits.shortened(text)
                + "”.");
    }

    Task task(ForeignTask foreign) throws RefusedQuestion {
        return switch (foreign) {
            case ForeignTask.Choice choice -> choice(choice);
            case ForeignTask.TrueFalse trueFalse -> trueFalse(trueFalse);
            case ForeignTask.Matching matching -> matching(matching);
            case ForeignTask.Ordering ordering -> ordering(ordering);
            case ForeignTask.Typed typed -> typed(typed);
            case ForeignTask.Numeric numeric -> numeric(numeric);
            case ForeignTask.Scenario scenario -> scenario(scenario);
            case ForeignTask.NotOurs notOurs -> throw RefusedQuestion.notOurs(notOurs.reason());
            case ForeignTask.Broken broken -> throw RefusedQuestion.broken(broken.reason());
        };
    }

    private String text(MarkedText text, String reason) throws RefusedQuestion {
        String made = optional(text);
        if (made.isBlank() || format == TextFormat.HTML && !QuestionHtml.hasWords(made)
                && !made.contains("<img")) {
            throw RefusedQuestion.broken(reason);
        }
        return made;
    }

    private String optional(MarkedText text) throws RefusedQuestion {
        return text.isEmpty() ? "" : fitting(MarkupHtml.as(format, text));
    }

    private Task choice(ForeignTask.Choice choice) throws RefusedQuestion {
        List<ForeignAnswer> answers = choice.answers();
        requireBetween(answers.size(), 2, MOST_OPTIONS, "phương án");
        Set<String> met = new HashSet<>();
        List<Option> options = new ArrayList<>();
        for (ForeignAnswer answer : answers) {
            String text = text(answer.text(), "Có phương án trống.");
            if (!met.add(same(text))) {
                throw RefusedQuestion.broken("Hai phương án giống nhau: “" + Limits.shortened(text) + "”.");
            }
            options.add(new Option(letter(options.size()), text, percent(answer.percent(), -100),
                    optional(answer.feedback())));
        }
        QuestionType type = choice.multiple() ? QuestionType.MULTIPLE : QuestionType.SINGLE;
        if (choice.shared()) {
            return shared(type, options);
        }
        ChoiceTask made = new ChoiceTask(type, options, choice.multiple() ? credit(Credit.PARTIAL) : Credit.PARTIAL);
        requireKey(made);
        return choice.multiple() ? adding(made) : made;
    }

    /** Nothing is changed of what says how it is counted, as the files of the bank do; it is told. */
    private ChoiceTask adding(ChoiceTask choice) throws RefusedQuestion {
        if (!own.containsKey(OwnTags.CREDIT)) {
            return Shares.whole(choice, notes);
        }
        if (choice.credit() == Credit.PARTIAL && !Shares.isWhole(choice)) {
            notes.add("Chọn hết các phương án đúng được " + Shares.sum(choice) + "%, không phải 100%.");
        }
        return Shares.read(choice);
    }

    private Task shared(QuestionType type, List<Option> options) throws RefusedQuestion {
        Set<String> key = new HashSet<>();
        options.stream().filter(Option::inKey).forEach(option -> key.add(option.letter()));
        if (key.isEmpty()) {
            throw RefusedQuestion.broken("Chưa đánh dấu phương án đúng.");
        }
        ChoiceTask plain = ChoiceTask.of(type, options.stream().map(Option::text).toList(), key,
                credit(Credit.ALL_OR_NOTHING));
        ChoiceTask told = new ChoiceTask(type, options.stream().map(option -> new Option(option.letter(), option.text(),
                plain.options().get(options.indexOf(option)).percent(), option.feedback())).toList(), plain.credit());
        requireKey(told);
        return told;
    }

    private static void requireKey(ChoiceTask choice) throws RefusedQuestion {
        if (!choice.multiple() && choice.key().size() > 1) {
            throw RefusedQuestion.notOurs("Câu chọn một mà nhiều phương án được trọn điểm. Sửa thành câu chọn nhiều.");
        }
        if (choice.key().isEmpty()) {
            throw RefusedQuestion.broken(choice.multiple()
                    ? "Không phương án nào được điểm."
                    : "Không phương án nào được trọn điểm (100%).");
        }
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private static String same(String text) {
        return Vietnamese.clean(text).toLowerCase(Locale.ROOT);
    }

    private Task trueFalse(ForeignTask.TrueFalse trueFalse) throws RefusedQuestion {
        ChoiceTask plain = ChoiceTask.trueFalse(trueFalse.right());
        List<Option> options = List.of(told(plain.options().getFirst(), trueFalse.whenTrue()),
                told(plain.options().getLast(), trueFalse.whenFalse()));
        return new ChoiceTask(plain.type(), options, plain.credit());
    }

    private Option told(Option option, MarkedText feedback) throws RefusedQuestion {
        return new Option(option.letter(), option.text(), option.percent(), optional(feedback));
    }

    private Task matching(ForeignTask.Matching matching) throws RefusedQuestion {
        List<Pair> pairs = new ArrayList<>();
        List<String> extras = new ArrayList<>();
        Set<String> prompts = new HashSet<>();
        for (ForeignPair pair : matching.pairs()) {
            String answer = text(pair.answer(), "Câu nối có cặp thiếu vế phải.");
            String prompt = optional(pair.prompt());
            if (prompt.isBlank()) {
                extras.add(answer);
            } else if (prompts.add(same(prompt))) {
                pairs.add(new Pair(prompt, answer));
            } else {
                throw RefusedQuestion.broken("Câu nối có hai vế trái giống nhau: “" + Limits.shortened(prompt) + "”.");
            }
        }
        requireBetween(pairs.size(), 2, MOST_ITEMS, "cặp");
        requireBetween(extras.size(), 0, MOST_ITEMS, "câu trả lời thừa");
        long choices = Stream.concat(pairs.stream().map(Pair::answer), extras.stream()).distinct()
                .count();
        requireBetween((int) choices, 2, 26, "câu trả lời khác nhau");
        return new MatchingTask(pairs, extras, credit(Credit.PARTIAL));
    }

    private Task ordering(ForeignTask.Ordering ordering) throws RefusedQuestion {
        List<String> items = new ArrayList<>();
        for (MarkedText item : ordering.items()) {
            items.add(text(item, "Câu sắp xếp có dòng trống."));
        }
        requireBetween(items.size(), 2, MOST_ITEMS, "dòng");
        if (Set.copyOf(items).size() < items.size()) {
            throw RefusedQuestion.broken("Câu sắp xếp có hai dòng giống nhau.");
        }
        return new OrderingTask(items, credit(ordering.credit()));
    }

    private Task typed(ForeignTask.Typed typed) throws RefusedQuestion {
        List<AcceptedText> answers = new ArrayList<>();
        for (ForeignAnswer answer : typed.answers()) {
            String text = answer.text().text().strip();
            if (text.isEmpty() || text.length() > ShortAnswerTask.LONGEST) {
                throw RefusedQuestion
                        .broken("Câu trả lời ngắn phải có từ 1 đến " + ShortAnswerTask.LONGEST + " ký tự.");
            }
            answers.add(new AcceptedText(text, percent(answer.percent(), 0), optional(answer.feedback())));
        }
        requireBetween(answers.size(), 1, MOST_ANSWERS, "câu trả lời");
        requireOneInFull(answers.stream().map(AcceptedText::percent).toList());
        Set<Care> care = care(typed);
        return new ShortAnswerTask(answers,
                own.getOrDefault(OwnTags.CARE, "").isEmpty() ? tellingApart(answers, care) : care);
    }

    private Set<Care> tellingApart(List<AcceptedText> answers, Set<Care> care) {
        Set<Care> needed = CareNeeded.of(answers, care);
        if (!needed.equals(care)) {
            notes.add(
                    "Có hai câu trả lời được điểm khác nhau mà chỉ khác ở dấu, chữ hoa hoặc dấu cách, nên câu này phải "
                            + "đúng: " + needed.stream().map(OwnTags::word).map(SheetWords.CARES::word)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return needed;
    }

    private Set<Care> care(ForeignTask.Typed typed) throws RefusedQuestion {
        String written = own.getOrDefault(OwnTags.CARE, "");
        Set<Care> care = EnumSet.noneOf(Care.class);
        if (written.isEmpty() && typed.caseCounts()) {
            care.add(Care.CASE);
        }
        for (String word : written.isEmpty() || written.equals("none") ? new String[0] : written.split("\\+", -1)) {
            try {
                care.add(Care.valueOf(word.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw RefusedQuestion.broken("Mục care chỉ nhận case, accents, spaces; đang ghi: "
                        + Limits.shortened(word) + ".");
            }
        }
        return care;
    }

    private Task numeric(ForeignTask.Numeric numeric) throws RefusedQuestion {
        List<AcceptedNumber> answers = new ArrayList<>();
        for (ForeignNumber answer : numeric.answers()) {
            answers.add(new AcceptedNumber(answer.number(), answer.tolerance(), percent(answer.percent(), 0),
                    optional(answer.feedback())));
        }
        requireBetween(answers.size(), 1, MOST_ANSWERS, "con số");
        requireOneInFull(answers.stream().map(AcceptedNumber::percent).toList());
        if (!numeric.whenWrong().isEmpty()) {
            notes.add("Lời nhắc chung cho mọi con số sai không mang theo được.");
        }
        String unit = numeric.unit().isEmpty() ? own.getOrDefault(OwnTags.UNIT, "") : numeric.unit();
        if (unit.length() > ShortAnswerTask.LONGEST) {
            throw RefusedQuestion.broken("Đơn vị dài hơn " + ShortAnswerTask.LONGEST + " ký tự.");
        }
        return new NumericTask(answers, unit);
    }

    private Task scenario(ForeignTask.Scenario scenario) throws RefusedQuestion {
        List<Part> parts = new ArrayList<>();
        for (ForeignPart part : scenario.parts()) {
            if (part.task() instanceof ForeignTask.Scenario) {
                throw RefusedQuestion.broken("Một phần của tình huống không thể lại là tình huống.");
            }
            parts.add(new Part(text(part.text(), "Tình huống có phần không có nội dung."),
                    new TaskAdoption(format, part.own(), notes).task(part.task())));
        }
        requireBetween(parts.size(), 1, MOST_ITEMS, "phần");
        return new ScenarioTask(parts);
    }

    private Credit credit(Credit usual) throws RefusedQuestion {
        String written = own.getOrDefault(OwnTags.CREDIT, "");
        try {
            return written.isEmpty() ? usual : Credit.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw RefusedQuestion.broken("Cách tính điểm phải là partial hoặc all-or-nothing; đang ghi: "
                    + Limits.shortened(written) + ".");
        }
    }

    private static BigDecimal percent(BigDecimal percent, int least) throws RefusedQuestion {
        if (percent.compareTo(ALL) > 0 || percent.compareTo(BigDecimal.valueOf(least)) < 0) {
            throw RefusedQuestion.broken("Phần trăm điểm phải từ " + least + " đến 100; đang ghi: "
                    + percent.toPlainString() + ".");
        }
        return percent;
    }

    private static void requireOneInFull(List<BigDecimal> percents) throws RefusedQuestion {
        if (percents.stream().noneMatch(percent -> percent.compareTo(ALL) == 0)) {
            throw RefusedQuestion.broken("Không câu trả lời nào được trọn điểm (100%).");
        }
    }

    private static void requireBetween(int count, int least, int most, String what) throws RefusedQuestion {
        if (count < least || count > most) {
            throw RefusedQuestion.broken("Cần từ " + least + " đến " + most + " " + what + "; tệp ghi " + count + ".");
        }
    }
}
