package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.sontay.training.assessment.question.AcceptedNumber;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.Care;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Pair;
import vn.sontay.training.assessment.question.Part;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.QuestionTidy;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.Task;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.shared.Vietnamese;

/** Any sound question, with texts full of what formats use as signs. */
final class GeneratedQuestions {

    private static final BigDecimal ALL = new BigDecimal("100");
    private static final String PICTURE = "<img src=\"data:image/png;base64,iVBORw0KGgo+/w==\" alt=\"hình\" />";

    private GeneratedQuestions() {
    }

    static Arbitrary<Question> any() {
        return Arbitraries.of(TextFormat.values()).flatMap(format -> question(format, task(format)));
    }

    /** Single choices of plain text with one line each, all that Aiken can hold. */
    static Arbitrary<Question> plainSingleChoices() {
        return question(TextFormat.PLAIN, options(line(), 2).flatMap(texts -> Arbitraries.integers()
                .between(0, texts.size() - 1).map(key -> (Task) ChoiceTask.of(QuestionType.SINGLE, texts,
                        Set.of(letter(key)), Credit.PARTIAL))))
                .map(question -> new Question(question.code(), question.lessonCode(), question.outcome(),
                        question.difficulty(), question.tags(), question.format(),
                        question.text().replace('\n', ' '), question.task(), question.explanation(),
                        question.source(), question.validFrom(), question.validTo()));
    }

    private static Arbitrary<Question> question(TextFormat format, Arbitrary<Task> tasks) {
        Arbitrary<String> codes = Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(6)
                .flatMap(start -> Arbitraries.integers().between(0, 999).map(number -> start + "-" + number));
        Arbitrary<List<String>> tags = Arbitraries.of("chung", "de-thi", "A1", "on-tap-2").list().uniqueElements()
                .ofMaxSize(3);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3000)
                .map(day -> LocalDate.of(2024, 1, 1).plusDays(day));
        return Combinators
                .combine(codes, Arbitraries.integers().between(1, 9), Arbitraries.of(Difficulty.values()), tags,
                        text(format), tasks, text(format), line().filter(source -> !source.isEmpty()))
                .as((code, outcome, difficulty, tagged, text, task, explanation, source) -> new Question(code, "A1",
                        outcome, difficulty, tagged, format, text, task, explanation, source, null, null))
                .flatMap(question -> days.injectNull(0.5).map(from -> new Question(question.code(),
                        question.lessonCode(), question.outcome(), question.difficulty(), question.tags(),
                        question.format(), question.text(), question.task(), question.explanation(),
                        question.source(), from, from == null ? null : from.plusDays(30))))
                .map(QuestionTidy::tidy).filter(GeneratedQuestions::isWhole);
    }

    /** Tidying may have left nothing of a text. */
    private static boolean isWhole(Question question) {
        return !question.text().isBlank() && !question.explanation().isBlank() && !question.source().isBlank();
    }

    static Arbitrary<String> line() {
        Arbitrary<String> words = Arbitraries.of("Cổng", "dịch vụ công", "xã Sơn Tây", "đúng", "Ừ", "15", "T", "TRUE",
                "A", "answer", "ANSWER");
        Arbitrary<String> signs = Arbitraries.of("~", "=", "#", "{", "}", ":", "\\", "\\n", "%", "%50%", "%-5%", "->",
                "//", "::", "####", "[html]", "[", "]", "<", ">", "&", "&amp;", "\"", "'", "*", "_____", "$", "]]>",
                "<b>", "@@PLUGINFILE@@", "..", "A)", "B. ", ",", ";", "😀", "x", "-", "`", "|");
        return Combinators.combine(Arbitraries.frequencyOf(Tuple.of(3, words),
                Tuple.of(2, signs)).list().ofMinSize(1).ofMaxSize(6),
                Arbitraries.of(" ", ""))
                .as((pieces, joint) -> String.join(joint, pieces).strip())
                .filter(text -> !text.isEmpty());
    }

    static Arbitrary<String> text(TextFormat format) {
        if (format == TextFormat.PLAIN) {
            return line().list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
        }
        Arbitrary<String> plain = line().map(PlainAnswers::html);
        return Combinators.combine(plain, plain, Arbitraries.of("%s %s", "<p>%s</p><p>%s</p>",
                "<ul><li>%s</li><li><b>%s</b></li></ul>", "%s<br />%s", "<p>%s</p>\n" + PICTURE + "<p>%s</p>"))
                .as((first, second, frame) -> frame.formatted(first, second))
                .map(QuestionHtml::clean).map(String::strip)
                .filter(html -> !html.isBlank());
    }

    private static Arbitrary<String> feedback(TextFormat format) {
        return Arbitraries.oneOf(Arbitraries.just(""), text(format));
    }

    private static Arbitrary<Task> task(TextFormat format) {
        return Arbitraries.oneOf(List.of(single(format), multiple(format), trueFalse(format), matching(format),
                ordering(format), typed(format), numeric(format),
                Combinators.combine(text(format), Arbitraries.oneOf(List.of(single(format), typed(format),
                        numeric(format), matching(format)))).as(Part::new).list().ofMinSize(1).ofMaxSize(3)
                        .map(ScenarioTask::new)));
    }

    private static Arbitrary<List<String>> options(Arbitrary<String> texts, int least) {
        return texts.list().ofMinSize(least + 1).ofMaxSize(7).map(all -> {
            Set<String> met = new LinkedHashSet<>();
            return all.stream().map(each -> each.replace("\u00A0", " ").strip())
                    .filter(each -> !each.isEmpty() && met.add(Vietnamese.clean(each).toLowerCase(Locale.ROOT)))
                    .toList();
        }).filter(all -> all.size() >= least);
    }

    private static Arbitrary<Task> single(TextFormat format) {
        return Combinators.combine(options(text(format), 2), Arbitraries.integers().between(0, 6),
                feedback(format), Arbitraries.of("0", "0", "50", "-33.33333")).as((texts, key, feedback, other) -> {
                    List<Option> options = new ArrayList<>();
                    for (int i = 0; i < texts.size(); i++) {
                        options.add(new Option(letter(i), texts.get(i),
                                i == key % texts.size() ? ALL : new BigDecimal(other), i == 0 ? feedback : ""));
                    }
                    return new ChoiceTask(QuestionType.SINGLE, options, Credit.PARTIAL);
                });
    }

    private static Arbitrary<Task> multiple(TextFormat format) {
        return Combinators.combine(options(text(format), 2), Arbitraries.integers().between(1, 6),
                Arbitraries.of(Credit.values()), feedback(format), Arbitraries.of(true, false))
                .as((texts, right, credit, feedback, odd) -> {
                    Set<String> key = new LinkedHashSet<>();
                    IntStream.range(0, Math.min(right, texts.size())).forEach(i -> key.add(letter(i)));
                    ChoiceTask plain = ChoiceTask.of(QuestionType.MULTIPLE, texts, key, credit);
                    List<Option> options = plain.options().stream().map(option -> new Option(option.letter(),
                            option.text(), odd && credit == Credit.PARTIAL && option.inKey()
                                    ? new BigDecimal("12.5")
                                    : option.percent(),
                            feedback)).toList();
                    return new ChoiceTask(QuestionType.MULTIPLE, options, credit);
                });
    }

    private static Arbitrary<Task> trueFalse(TextFormat format) {
        return Combinators.combine(Arbitraries.of(true, false), feedback(format), feedback(format))
                .as((right, whenTrue, whenFalse) -> {
                    ChoiceTask plain = ChoiceTask.trueFalse(right);
                    return new ChoiceTask(plain.type(),
                            List.of(told(plain.options().getFirst(), whenTrue),
                                    told(plain.options().getLast(), whenFalse)),
                            plain.credit());
                });
    }

    private static Option told(Option option, String feedback) {
        return new Option(option.letter(), option.text(), option.percent(), feedback);
    }

    /** Answers to match are without markup: no other program has it there. */
    private static Arbitrary<Task> matching(TextFormat format) {
        Arbitrary<String> answers = format == TextFormat.HTML ? line().map(PlainAnswers::html) : line();
        return Combinators.combine(options(text(format), 2), options(answers, 2), answers.list().ofMaxSize(2),
                Arbitraries.of(Credit.values())).as((prompts, texts, extras, credit) -> {
                    List<Pair> pairs = new ArrayList<>();
                    for (int i = 0; i < prompts.size(); i++) {
                        pairs.add(new Pair(prompts.get(i), texts.get(i % texts.size())));
                    }
                    return new MatchingTask(pairs, extras, credit);
                });
    }

    private static Arbitrary<Task> ordering(TextFormat format) {
        return Combinators.combine(options(text(format), 2), Arbitraries.of(Credit.values())).as(OrderingTask::new);
    }

    private static Arbitrary<Task> typed(TextFormat format) {
        return Combinators.combine(line(),
                Combinators.combine(line(), Arbitraries.of("0", "33.3", "100"), feedback(format))
                        .as((text, percent, feedback) -> new AcceptedText(text, new BigDecimal(percent), feedback))
                        .list()
                        .ofMaxSize(3),
                Arbitraries.of(Care.class).set().ofMaxSize(3)).as((first, more, care) -> {
                    List<AcceptedText> answers = new ArrayList<>(List.of(new AcceptedText(first, ALL, "")));
                    answers.addAll(more);
                    return new ShortAnswerTask(answers, care);
                });
    }

    private static Arbitrary<Task> numeric(TextFormat format) {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-100000"), new BigDecimal("100000")).ofScale(3)
                .map(number -> number.scale() < 0 ? number.setScale(0) : number);
        return Combinators.combine(numbers, numbers.map(BigDecimal::abs), feedback(format),
                Arbitraries.of("", "km", "đồng", "m²")).as(
                        (number, tolerance, feedback, unit) -> new NumericTask(
                                List.of(new AcceptedNumber(number, tolerance, ALL, ""),
                                        new AcceptedNumber(number, tolerance.add(BigDecimal.ONE), new BigDecimal("50"),
                                                feedback)),
                                unit));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
