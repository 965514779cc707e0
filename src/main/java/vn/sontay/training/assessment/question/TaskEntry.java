package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;

/** Reads what is to be done with a question of a file: the keys that depend on its type (QST-6). */
final class TaskEntry {

    private static final int MOST_OPTIONS = 10;
    private static final int MOST_ITEMS = 20;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,10})?");

    private final ContentProblems problems;

    TaskEntry(ContentProblems problems) {
        this.problems = problems;
    }

    /** @return empty when something is wrong with it, which is noted */
    Optional<Task> read(ContentMap fields) {
        int before = problems.count();
        @Nullable
        QuestionType type = fields.choice("type", QuestionType.class);
        if (type == null) {
            return Optional.empty();
        }
        Task task = switch (type) {
            case SINGLE, MULTIPLE -> choice(type, fields);
            case TRUE_FALSE -> trueFalse(fields);
            case MATCHING -> matching(fields);
            case ORDERING -> ordering(fields);
            case SHORT -> typed(fields);
            case NUMERIC -> numeric(fields);
            case SCENARIO -> scenario(fields);
        };
        return problems.count() > before ? Optional.empty() : Optional.of(task);
    }

    private static Task trueFalse(ContentMap fields) {
        if (fields.has("options")) {
            fields.problem("options", "Câu đúng/sai không ghi options: xóa mục này.");
        }
        List<String> key = fields.texts("key");
        refuseWrongKey(fields, QuestionType.TRUE_FALSE, List.of("true", "false"), key);
        ChoiceTask plain = ChoiceTask.trueFalse(key.contains("true"));
        return told(fields, plain);
    }

    private static Task choice(QuestionType type, ContentMap fields) {
        List<String> texts = options(fields);
        List<String> key = fields.texts("key");
        Credit credit = type == QuestionType.MULTIPLE ? credit(fields, Credit.ALL_OR_NOTHING) : Credit.PARTIAL;
        refuseWrongKey(fields, type, Letters.first(texts.size()), key);
        ChoiceTask plain = ChoiceTask.of(type, texts, Set.copyOf(new HashSet<>(key)), credit);
        return told(fields, plain);
    }

    private static List<String> options(ContentMap fields) {
        ContentMap written = fields.map("options");
        List<String> letters = written.keys();
        List<String> texts = new ArrayList<>();
        if (letters.size() < 2 || letters.size() > MOST_OPTIONS || !letters.equals(Letters.first(letters.size()))) {
            written.problem("A", "Phải có từ 2 đến " + MOST_OPTIONS + " phương án A, B, C…, theo thứ tự đó; đang ghi: "
                    + String.join(", ", letters) + ".");
            return texts;
        }
        Set<String> met = new HashSet<>();
        for (String letter : letters) {
            String text = written.text(letter);
            if (!text.isEmpty() && !met.add(Vietnamese.clean(text).toLowerCase(Locale.ROOT))) {
                written.problem(letter, "Phương án " + letter + " giống một phương án khác. Viết phương án khác hẳn.");
            }
            texts.add(text);
        }
        return texts;
    }

    private static void refuseWrongKey(ContentMap fields, QuestionType type, List<String> letters, List<String> key) {
        if (letters.isEmpty() || key.isEmpty()) {
            return;
        }
        if (!letters.containsAll(key)) {
            fields.problem("key", "Đáp án phải nằm trong " + String.join(", ", letters) + "; đang ghi: "
                    + String.join(", ", key) + ".");
        } else if (Set.copyOf(key).size() < key.size()) {
            fields.problem("key", "Đáp án ghi một chữ hai lần. Giữ lại một.");
        } else if (type != QuestionType.MULTIPLE && key.size() != 1) {
            fields.problem("key", "Câu loại này chỉ có một đáp án. Bỏ bớt, hoặc đổi type thành multiple.");
        }
    }

    /** Adds what is written of single options: what one counts in part, and what is said to who chooses it. */
    private static Task told(ContentMap fields, ChoiceTask plain) {
        Optional<ContentMap> percents = optional(fields, "percent");
        Optional<ContentMap> feedback = optional(fields, "feedback");
        List<Option> options = plain.options().stream().map(option -> new Option(option.letter(), option.text(),
                percents.map(map -> percent(map, option.letter(), -1, option.percent())).orElse(option.percent()),
                feedback.map(map -> map.optionalText(option.letter())).orElse(""))).toList();
        percents.ifPresent(ContentMap::done);
        feedback.ifPresent(ContentMap::done);
        return new ChoiceTask(plain.type(), options, plain.credit());
    }

    private static Optional<ContentMap> optional(ContentMap fields, String key) {
        return fields.has(key) ? Optional.of(fields.map(key)) : Optional.empty();
    }

    private Task matching(ContentMap fields) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> prompts = new HashSet<>();
        for (ContentMap each : fields.maps("pairs")) {
            Pair pair = new Pair(each.text("prompt"), each.text("answer"));
            each.done();
            pairs.add(pair);
            if (!prompts.add(pair.prompt())) {
                each.problem("prompt", "Vế này đã có ở trên. Viết vế khác, hoặc xóa.");
            }
        }
        List<String> extras = fields.optionalTexts("extras");
        Credit credit = credit(fields, Credit.PARTIAL);
        MatchingTask task = new MatchingTask(pairs, extras, credit);
        if (!pairs.isEmpty() && (pairs.size() < 2 || pairs.size() > MOST_ITEMS || task.choices().size() < 2
                || task.choices().size() > Letters.MOST)) {
            fields.problem("pairs", "Câu nối cần từ 2 đến " + MOST_ITEMS + " cặp, và từ 2 câu trả lời khác nhau.");
        }
        return task;
    }

    private static Task ordering(ContentMap fields) {
        List<String> items = fields.texts("items");
        if (items.size() < 2 || items.size() > MOST_ITEMS || Set.copyOf(items).size() < items.size()) {
            fields.problem("items",
                    "Câu sắp xếp cần từ 2 đến " + MOST_ITEMS + " dòng khác nhau, ghi theo thứ tự đúng.");
        }
        return new OrderingTask(items.stream().distinct().toList(), credit(fields, Credit.ALL_OR_NOTHING));
    }

    private Task typed(ContentMap fields) {
        List<AcceptedText> answers = new ArrayList<>();
        for (ContentMap each : fields.maps("answers")) {
            answers.add(new AcceptedText(each.text("text", ShortAnswerTask.LONGEST),
                    percent(each, "percent", 0, Percent.ALL), each.optionalText("feedback")));
            each.done();
        }
        refuseNoneRight(fields, answers.stream().map(AcceptedText::percent).toList());
        Set<Care> care = EnumSet.noneOf(Care.class);
        for (String word : fields.optionalTexts("care")) {
            try {
                care.add(Care.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                fields.problem("care", "Mục care chỉ nhận: case, accents, spaces; đang ghi: " + word + ".");
            }
        }
        return new ShortAnswerTask(answers, care);
    }

    private Task numeric(ContentMap fields) {
        List<AcceptedNumber> answers = new ArrayList<>();
        for (ContentMap each : fields.maps("answers")) {
            answers.add(new AcceptedNumber(number(each, "number", each.text("number")),
                    number(each, "tolerance", each.optionalText("tolerance")).abs(),
                    percent(each, "percent", 0, Percent.ALL), each.optionalText("feedback")));
            each.done();
        }
        refuseNoneRight(fields, answers.stream().map(AcceptedNumber::percent).toList());
        return new NumericTask(answers, fields.optionalText("unit", ShortAnswerTask.LONGEST));
    }

    private static void refuseNoneRight(ContentMap fields, List<BigDecimal> percents) {
        if (!percents.isEmpty() && percents.stream().noneMatch(percent -> percent.compareTo(Percent.ALL) == 0)) {
            fields.problem("answers", "Phải có ít nhất một câu trả lời được trọn điểm (percent 100 hoặc bỏ trống).");
        }
    }

    private Task scenario(ContentMap fields) {
        List<Part> parts = new ArrayList<>();
        for (ContentMap each : fields.maps("parts")) {
            String text = each.text("text");
            Optional<Task> task = read(each);
            each.done();
            if (task.isPresent() && task.get() instanceof ScenarioTask) {
                each.problem("type", "Một phần của tình huống không thể lại là tình huống.");
            } else {
                task.ifPresent(found -> parts.add(new Part(text, found)));
            }
        }
        return new ScenarioTask(parts);
    }

    private static Credit credit(ContentMap fields, Credit usual) {
        if (!fields.has("credit")) {
            return usual;
        }
        @Nullable
        Credit written = fields.choice("credit", Credit.class);
        return written == null ? usual : written;
    }

    private static BigDecimal percent(ContentMap fields, String key, int sign, BigDecimal usual) {
        String text = fields.optionalText(key);
        if (text.isEmpty()) {
            return usual;
        }
        BigDecimal percent = number(fields, key, text);
        if (percent.abs().compareTo(Percent.ALL) > 0 || sign == 0 && percent.signum() < 0) {
            fields.problem(key, "Phần trăm điểm phải từ " + (sign == 0 ? "0" : "-100") + " đến 100; đang ghi: " + text
                    + ".");
            return Percent.NONE;
        }
        return percent;
    }

    private static BigDecimal number(ContentMap fields, String key, String text) {
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!NUMBER.matcher(text).matches()) {
            fields.problem(key, "Mục " + key + " phải là một con số, như 15 hoặc 1,5; đang ghi: " + text + ".");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text.replace(',', '.'));
    }
}
