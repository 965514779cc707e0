package vn.sontay.training.assessment.interchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.BankEntry;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.question.QuestionChecks;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.QuestionTidy;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.content.Fingerprint;

/** Compares the questions of a file with the bank. Changes nothing. */
final class Planner {

    private final QuestionCatalogue catalogue;
    private final QuestionChecks checks;
    private final KnownLessons lessons;
    private final Map<String, PlannedQuestion> met = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();

    private Planner(QuestionCatalogue catalogue, Curriculum curriculum) {
        this.catalogue = catalogue;
        this.checks = new QuestionChecks(curriculum);
        this.lessons = KnownLessons.of(curriculum);
    }

    /** @throws RuleException when the file can't be read at all */
    static ImportPlan plan(ImportDraft draft, QuestionCatalogue catalogue, Curriculum curriculum) {
        Planner planner = new Planner(catalogue, curriculum);
        Adoption adoption = new Adoption(draft.defaults(), planner.lessons);
        List<PlannedQuestion> planned = new ArrayList<>();
        Fingerprint print = new Fingerprint();
        Deque<ForeignQuestion> ahead = new ArrayDeque<>(ForeignFiles.read(draft.content(), draft.format()));
        while (!ahead.isEmpty()) {
            // what has been looked at needn't be kept
            PlannedQuestion each = planner.question(adoption.adopt(ahead.remove()));
            planned.add(each);
            print.add(each.code()).add(each.fate().name())
                    .add(each.question() == null ? "" : each.question().toString())
                    .add(planner.versions.getOrDefault(each.code(), ""));
        }
        return new ImportPlan(draft.id(), draft.fileName(), draft.sentAt(), draft.defaults(), planned, planner.versions,
                print.sha256());
    }

    private PlannedQuestion question(Adopted adopted) {
        String text = Limits.shortened(words(adopted.foreign().text()));
        if (adopted.question() == null) {
            return new PlannedQuestion(adopted.foreign().line(), "", text,
                    adopted.broken() ? Fate.BROKEN : Fate.NOT_IMPORTED, adopted.reason(), adopted.notes(), List.of(),
                    null);
        }
        Question question = QuestionTidy.tidy(adopted.question());
        PlannedQuestion planned = compared(adopted, question, text);
        met.putIfAbsent(key(question), planned);
        return planned;
    }

    private static String words(MarkedText text) {
        return MarkupHtml.isMarkedUp(text) && !MarkupHtml.isTooLong(text)
                ? QuestionHtml.words(MarkupHtml.raw(text))
                : text.text();
    }

    private PlannedQuestion compared(Adopted adopted, Question question, String text) {
        @Nullable
        PlannedQuestion before = met.get(key(question));
        if (before != null) {
            return repeated(adopted, question, text, before);
        }
        List<RuleException> problems = checks.problems(question);
        if (!problems.isEmpty()) {
            return planned(adopted, question, text, Fate.BROKEN, "", problems);
        }
        @Nullable
        BankEntry entry = catalogue.entry(question.code()).orElse(null);
        versions.put(question.code(), entry == null ? "" : entry.version());
        if (entry == null) {
            return planned(adopted, question, text, Fate.NEW, "", List.of());
        }
        if (!entry.code().equals(question.code())) {
            return planned(adopted, question, text, Fate.BROKEN,
                    "Mã " + question.code() + " chỉ khác mã " + entry.code()
                            + " trong ngân hàng ở chữ hoa. Ghi đúng mã đó, hoặc đặt mã khác.",
                    List.of());
        }
        Question present = QuestionTidy.tidy(entry.question());
        if (entry.withdrawn()) {
            return planned(adopted, question, text, Fate.CHANGED, "Câu này đã rút; nhập sẽ đưa trở lại ngân hàng.",
                    List.of());
        }
        return present.equals(question)
                ? planned(adopted, question, text, Fate.SAME, "", List.of())
                : planned(adopted, question, text, Fate.CHANGED, "Khác: " + String.join(", ",
                        differences(present, question)) + ".", List.of());
    }

    /** A code that the file gives to two questions is a fault; a wording that it brings twice is passed over. */
    private static PlannedQuestion repeated(Adopted adopted, Question question, String text, PlannedQuestion before) {
        String place = "câu ở dòng " + before.line();
        if (question.equals(before.question())) {
            return planned(adopted, question, text, Fate.NOT_IMPORTED, "Giống hệt " + place + " nên bỏ qua.",
                    List.of());
        }
        return question.code().equals(adopted.foreign().id())
                ? planned(adopted, question, text, Fate.BROKEN,
                        "Mã " + question.code() + " đã dùng cho " + place + ". Đặt mã khác.", List.of())
                : planned(adopted, question, text, Fate.NOT_IMPORTED, "Trùng lời và đáp án với " + place
                        + " nên bỏ qua. Nếu cần cả hai, sửa lời một câu.", List.of());
    }

    private static PlannedQuestion planned(Adopted adopted, Question question, String text, Fate fate, String reason,
            List<RuleException> problems) {
        return new PlannedQuestion(adopted.foreign().line(), question.code(), text, fate, reason, adopted.notes(),
                problems, fate == Fate.BROKEN || fate == Fate.NOT_IMPORTED ? null : question);
    }

    private static String key(Question question) {
        return question.code().toLowerCase(Locale.ROOT);
    }

    private static List<String> differences(Question present, Question read) {
        List<String> differences = new ArrayList<>();
        add(differences, !present.text().equals(read.text()), "nội dung");
        add(differences, !present.task().equals(read.task()), "phương án, đáp án");
        add(differences, !present.explanation().equals(read.explanation()), "giải thích");
        add(differences, !present.source().equals(read.source()), "nguồn");
        add(differences, !present.lessonCode().equals(read.lessonCode()) || present.outcome() != read.outcome()
                || present.difficulty() != read.difficulty() || !present.tags().equals(read.tags()),
                "bài, mục tiêu, mức độ, nhãn");
        add(differences, !Objects.equals(present.validFrom(), read.validFrom())
                || !Objects.equals(present.validTo(), read.validTo()), "ngày hiệu lực");
        add(differences, present.format() != read.format(), "kiểu chữ");
        return differences;
    }

    private static void add(List<String> differences, boolean differs, String what) {
        if (differs) {
            differences.add(what);
        }
    }
}
