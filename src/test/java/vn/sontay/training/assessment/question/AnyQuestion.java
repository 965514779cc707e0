package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes sound questions of every type, with texts that trip readers of files and forms. */
public final class AnyQuestion {

    private static final List<String> WORDS = List.of("Cổng", "~", "null", "true", "- a", "# b", "x: y", "\"trích\"",
            "\\",
            "'", "{}", "[1]", "&a", "*b", "!c", "| d", "> e", "% f", "@g", "`h`", "dòng\nmới", "tab\tđây", "nghiêng ⁄",
            "😀", "0", "1,5", "15/09/2025", "<b>đậm</b>", "\u00a0cứng\u00a0giữa", "ô:", "–", "?");

    private AnyQuestion() {
    }

    /** @return a question about lesson A1 as it would be stored */
    public static Question of(String code, Random random) {
        return QuestionTidy.tidy(any(code, random));
    }

    private static Question any(String code, Random random) {
        boolean html = random.nextInt(4) == 0;
        LocalDate from = random.nextBoolean() ? null : LocalDate.of(2025, 7, 1).plusDays(random.nextInt(100));
        return new Question(code, "A1", 1, Difficulty.values()[random.nextInt(3)],
                random.nextBoolean() ? List.of() : List.of("the-" + random.nextInt(5), "123", "null"),
                html ? TextFormat.HTML : TextFormat.PLAIN, text(random), task(random, true), text(random), text(random),
                from, from == null || random.nextBoolean() ? null : from.plusDays(random.nextInt(100)));
    }

    private static Task task(Random random, boolean scenario) {
        QuestionType type = QuestionType.values()[random.nextInt(QuestionType.values().length - (scenario ? 0 : 1))];
        return switch (type) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> choice(type, random);
            case MATCHING -> new MatchingTask(
                    texts(random, 2 + random.nextInt(6)).stream().map(each -> new Pair(each, text(random) + each))
                            .toList(),
                    texts(random, random.nextInt(3)), any(Credit.class, random));
            case ORDERING -> new OrderingTask(texts(random, 2 + random.nextInt(6)), any(Credit.class, random));
            case SHORT -> {
                List<AcceptedText> answers = new ArrayList<>(List.of(new AcceptedText(text(random), Percent.ALL, "")));
                texts(random, random.nextInt(3))
                        .forEach(each -> answers.add(new AcceptedText(each, part(random), text(random))));
                Set<Care> care = EnumSet.noneOf(Care.class);
                Arrays.stream(Care.values()).filter(each -> random.nextBoolean()).forEach(care::add);
                yield new ShortAnswerTask(answers, care);
            }
            case NUMERIC -> new NumericTask(List.of(
                    new AcceptedNumber(new BigDecimal(random.nextInt(9000)).movePointLeft(random.nextInt(4)),
                            random.nextBoolean() ? BigDecimal.ZERO : new BigDecimal("0.50"), Percent.ALL, ""),
                    new AcceptedNumber(new BigDecimal("-1E+2"), new BigDecimal("0.0"), part(random), text(random))),
                    random.nextBoolean() ? "" : text(random));
            case SCENARIO -> new ScenarioTask(IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> new Part(text(random), task(random, false))).toList());
        };
    }

    private static Task choice(QuestionType type, Random random) {
        if (type == QuestionType.TRUE_FALSE) {
            return told(ChoiceTask.trueFalse(random.nextBoolean()), random);
        }
        List<String> texts = texts(random, 2 + random.nextInt(9));
        Set<String> key = new HashSet<>(Set.of(Letters.at(random.nextInt(texts.size()))));
        if (type == QuestionType.MULTIPLE) {
            Letters.first(texts.size()).stream().filter(each -> random.nextInt(3) == 0).forEach(key::add);
        }
        return told(ChoiceTask.of(type, texts, key, any(Credit.class, random)), random);
    }

    /** Some options say something, and some that are wrong count in part or against. */
    private static Task told(ChoiceTask plain, Random random) {
        return new ChoiceTask(plain.type(), plain.options().stream()
                .map(each -> new Option(each.letter(), each.text(),
                        each.inKey() || random.nextBoolean()
                                ? each.percent()
                                : plain.multiple() ? part(random).negate() : part(random),
                        random.nextInt(3) == 0 ? text(random) : ""))
                .toList(), plain.credit());
    }

    private static BigDecimal part(Random random) {
        return Percent.tidy(new BigDecimal(random.nextInt(99_00000)).movePointLeft(5));
    }

    private static <E extends Enum<E>> E any(Class<E> type, Random random) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    private static String text(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" ")) + " " + random.nextInt(1000);
    }

    private static List<String> texts(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> text(random) + "." + i).toList();
    }
}
