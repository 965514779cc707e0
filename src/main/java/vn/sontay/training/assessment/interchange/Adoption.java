package vn.sontay.training.assessment.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.Task;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.content.Fingerprint;

/** Makes questions of the bank from foreign ones, or says why not (INT-3 to INT-5, INT-7). */
final class Adoption {

    private static final int CODE_LENGTH = 40;
    /** Of what was dropped; more doesn't say more. */
    private static final int MOST_NAMES = 10;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    private static final Pattern NO_CODE = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern OUTCOME = Pattern.compile("\\d{1,2}");
    private static final Pattern MEDIA = Pattern.compile("(?i)<(video|audio|iframe|object|embed|svg|canvas)[\\s/>]");

    private final ImportDefaults defaults;
    private final KnownLessons lessons;

    Adoption(ImportDefaults defaults, KnownLessons lessons) {
        this.defaults = defaults;
        this.lessons = lessons;
    }

    Adopted adopt(ForeignQuestion foreign) {
        List<String> notes = new ArrayList<>(foreign.notes());
        try {
            return new Adopted(foreign, question(foreign, notes), "", false, notes);
        } catch (RefusedQuestion e) {
            return new Adopted(foreign, null, e.reason(), e.isBroken(), notes);
        }
    }

    private Question question(ForeignQuestion foreign, List<String> notes) throws RefusedQuestion {
        ForeignTask task = foreign.task();
        if (task instanceof ForeignTask.Broken broken) {
            throw RefusedQuestion.broken(broken.reason());
        }
        if (task instanceof ForeignTask.NotOurs notOurs) {
            throw RefusedQuestion.notOurs(notOurs.reason());
        }
        List<MarkedText> texts = Stream.concat(Stream.of(foreign.text(), foreign.general()), ForeignTexts.of(task))
                .toList();
        for (MarkedText each : texts) {
            if (MarkupHtml.isTooLong(each)) {
                throw TaskAdoption.tooLong(each.text());
            }
            if (Cloze.isIn(each)) {
                throw RefusedQuestion.broken(Cloze.REASON);
            }
        }
        boolean html = texts.stream().anyMatch(MarkupHtml::isMarkedUp);
        if (html) {
            refuseMedia(texts);
            tellDropped(texts, notes);
        }
        TextFormat format = html ? TextFormat.HTML : TextFormat.PLAIN;
        String text = required(foreign.text(), format, "Câu không có nội dung.");
        Task made = new TaskAdoption(format, foreign.own(), notes).task(task);
        LocalDate from = date(foreign, OwnTags.FROM);
        LocalDate to = date(foreign, OwnTags.TO);
        if (from != null && to != null && to.isBefore(from)) {
            throw RefusedQuestion.broken("Ngày hết hiệu lực đứng trước ngày bắt đầu.");
        }
        String lesson = lesson(foreign);
        String explanation = foreign.general().isEmpty()
                ? PlainAnswers.read(defaults.explanation(), format)
                : required(foreign.general(), format, "Lời giải thích không có chữ nào.");
        String source = foreign.own().getOrDefault(OwnTags.SOURCE, "").strip();
        if (source.isEmpty() && defaults.source().isEmpty()) {
            throw RefusedQuestion.broken("Câu không ghi nguồn. Ghi nguồn chung trên trang nhập.");
        }
        return new Question(code(foreign, lesson, text, made), lesson, outcome(foreign, lesson, from, to),
                difficulty(foreign), tags(foreign, notes), format, text, made, explanation,
                source.isEmpty() ? defaults.source() : TaskAdoption.fitting(source), from, to);
    }

    /** What isn't words can't come along by being dropped. */
    private static void refuseMedia(List<MarkedText> texts) throws RefusedQuestion {
        int pictures = 0;
        for (MarkedText text : texts) {
            if (MarkupHtml.isMarkedUp(text)) {
                String raw = MarkupHtml.raw(text);
                if (MEDIA.matcher(raw).find()) {
                    throw RefusedQuestion
                            .notOurs("Câu có phim, âm thanh hoặc khung nhúng; ngân hàng không mang theo được.");
                }
                pictures += EmbeddedPictures.read(raw).bytes();
            }
        }
        if (pictures > Limits.PICTURES_BYTES) {
            throw RefusedQuestion.notOurs(EmbeddedPictures.TOO_MUCH);
        }
    }

    private static void tellDropped(List<MarkedText> texts, List<String> notes) {
        String names = texts.stream().filter(MarkupHtml::isMarkedUp)
                .flatMap(text -> DroppedHtml.names(MarkupHtml.raw(text)).stream()).distinct().sorted()
                .limit(MOST_NAMES).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            notes.add("Đã bỏ định dạng: " + names + ".");
        }
    }

    private static String required(MarkedText text, TextFormat format, String reason) throws RefusedQuestion {
        String made = TaskAdoption.fitting(MarkupHtml.as(format, text));
        if (made.isBlank()) {
            throw RefusedQuestion.broken(reason);
        }
        return made;
    }

    private String lesson(ForeignQuestion foreign) throws RefusedQuestion {
        String own = foreign.own().getOrDefault(OwnTags.LESSON, "");
        if (!own.isEmpty() && !lessons.has(own)) {
            throw RefusedQuestion.broken("Không có bài học nào mã " + Limits.shortened(own) + ".");
        }
        String lesson = own.isEmpty() ? lessonOfCategory(foreign.category()).orElse(defaults.lesson()) : own;
        if (lesson.isEmpty()) {
            throw RefusedQuestion.broken("Câu không ghi bài học. Chọn bài chung trên trang nhập.");
        }
        return lesson;
    }

    /** The innermost category that is named after a lesson, or begins with its code. */
    private Optional<String> lessonOfCategory(String category) {
        String[] path = category.split("/", -1);
        for (int i = path.length - 1; i >= 0; i--) {
            String first = path[i].strip().split("[\\s.:–-]", 2)[0];
            if (!first.isEmpty() && lessons.has(first)) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    private int outcome(ForeignQuestion foreign, String lesson, @Nullable LocalDate from, @Nullable LocalDate to)
            throws RefusedQuestion {
        String own = foreign.own().getOrDefault(OwnTags.OUTCOME, "");
        if (!own.isEmpty() && !OUTCOME.matcher(own).matches()) {
            throw RefusedQuestion.broken("Mục tiêu phải là một số; đang ghi: " + Limits.shortened(own) + ".");
        }
        int outcome = own.isEmpty() ? defaults.outcome() : Integer.parseInt(own);
        int last = lessons.outcomes(lesson, from, to);
        if (outcome > last) {
            throw RefusedQuestion.broken("Bài " + lesson + " chỉ có " + last + " mục tiêu; đang ghi: " + outcome + ".");
        }
        return outcome;
    }

    private Difficulty difficulty(ForeignQuestion foreign) throws RefusedQuestion {
        String own = foreign.own().getOrDefault(OwnTags.DIFFICULTY, "");
        try {
            return own.isEmpty() ? defaults.difficulty() : Difficulty.valueOf(own.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RefusedQuestion
                    .broken("Mức độ phải là easy, medium hoặc hard; đang ghi: " + Limits.shortened(own) + ".");
        }
    }

    private static @Nullable LocalDate date(ForeignQuestion foreign, String name) throws RefusedQuestion {
        String own = foreign.own().getOrDefault(name, "");
        try {
            return own.isEmpty() ? null : LocalDate.parse(own);
        } catch (DateTimeException e) {
            throw RefusedQuestion.broken("Không đọc được ngày “" + Limits.shortened(own) + "”.");
        }
    }

    private static List<String> tags(ForeignQuestion foreign, List<String> notes) {
        List<String> tags = foreign.tags().stream().map(Adoption::asCode).filter(tag -> !tag.isEmpty()).toList();
        if (!tags.equals(foreign.tags())) {
            notes.add("Nhãn được viết lại không dấu: " + String.join(", ", tags) + ".");
        }
        return tags;
    }

    private static String asCode(String text) {
        if (text.length() <= CODE_LENGTH && CODE.matcher(text).matches()) {
            return text;
        }
        String plain = Vietnamese.withoutMarks(text);
        String code = NO_CODE.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        return code.substring(0, Math.min(CODE_LENGTH, code.length())).replaceAll("-$", "");
    }

    /** The file's id where it is a code, else one that follows from lesson and wording (INT-7). */
    private static String code(ForeignQuestion foreign, String lesson, String text, Task task) {
        if (!foreign.id().isEmpty() && foreign.id().equals(asCode(foreign.id()))) {
            return foreign.id();
        }
        String named = foreign.id().isEmpty() ? foreign.name() : foreign.id();
        String print = new Fingerprint().add(named).add(text).add(task.toString()).sha256().substring(0, 10);
        return lesson.substring(0, Math.min(lesson.length(), CODE_LENGTH - print.length() - 1)) + "-" + print;
    }
}
